import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { addPart, movePart } from '#shared/domain/document/edits.ts'
import { partsInOrder } from '#shared/domain/document/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { rankAt, rankBetween } from '#shared/ledger/rank.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { PartRow, usePartName } from './PartRow.tsx'
import type { TypedPart } from './typed-part.ts'
import styles from '../documents.module.css'

/** The parts of a document in their order; each is a heading and a text. */
export function Parts(props: { document: Document; languages: readonly Language[]; onTyping: (typed: TypedPart | null) => void }) {
  const { t } = useTranslation('documents')
  const perform = usePerform()
  const list = useRef<HTMLOListElement>(null)
  const { document } = props
  const parts = partsInOrder(document)
  const name = usePartName(document)
  const reorder = useReorder({
    list,
    ids: parts.map(({ id }) => id),
    nameOf: (id) => name(id, parts.findIndex((part) => part.id === id)),
    onMove: (id, position) => void perform(movePart(document.id, id, rankAt(parts, id, position)))
  })
  const add = (): void => void perform(addPart(document.id, newId(), { rank: rankBetween(parts.at(-1)?.rank ?? null, null), heading: {}, text: {} }))
  return (
    <div className={styles.parts}>
      <ol ref={list} className={styles.list} aria-label={t('parts')}>
        {parts.map((part, index) => (
          <PartRow key={part.id} {...props} part={part} index={index} total={parts.length} name={name(part.id, index)} reorder={reorder} />
        ))}
      </ol>
      <div>
        <Button icon={<PlusIcon />} onPress={add}>
          {t('addPart')}
        </Button>
      </div>
    </div>
  )
}
