import { useTranslation } from 'react-i18next'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { deletePart, setPartText } from '#shared/domain/document/edits.ts'
import { standingPart } from '#shared/domain/document/rules.ts'
import type { Document, DocumentPart } from '#shared/domain/document/schema.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { TrilingualRichText } from '#renderer/ui/rich-text/TrilingualRichText.tsx'
import { RowMenu } from '../RowMenu.tsx'
import type { TypedPart } from './typed-part.ts'
import styles from '../documents.module.css'

/** What a part is called in the interface language; its number while it has no heading. */
export function usePartName(document: Document): (part: string, index: number) => string {
  const { t } = useTranslation(['documents', 'codes'])
  const language = useLanguage()
  return (part, index) => {
    const standing = standingPart(document, part)
    if (standing !== null) return t(`codes:standingPart.${standing}`)
    return textIn(document.parts[part]?.heading, language).text || t('documents:partNumber', { number: String(index + 1) })
  }
}

export function PartRow(props: {
  document: Document
  part: DocumentPart & { id: string }
  index: number
  total: number
  name: string
  languages: readonly Language[]
  reorder: Reorder
  onTyping: (typed: TypedPart | null) => void
}) {
  const { t } = useTranslation(['documents', 'app'])
  const perform = usePerform()
  const { document, part, index, name, reorder } = props
  const isStandingPart = standingPart(document, part.id) !== null
  const standing = useStanding('document', document)
  const remove = async (): Promise<void> => {
    await perform(deletePart(document.id, part.id))
    tellDone('document.deletePart', (t) => t('documents:partDeleted', { name }))
  }
  return (
    <li className={styles.part} data-part={`parts.${part.id}`} {...reorder.row(part.id)}>
      <RowGrip {...reorder.grip(part.id)} />
      <div className={styles.partBody}>
        {isStandingPart ? (
          <h2 className={styles.standing}>{name}</h2>
        ) : (
          <TrilingualField
            label={t('documents:headingOf', { name })}
            isLabelHidden
            languages={props.languages}
            value={part.heading}
            standing={standing(`parts.${part.id}.heading`, part.heading)}
            onChange={(language, text) => void perform(setPartText(document.id, part.id, 'heading', language, text))}
          />
        )}
        <div data-text>
          <TrilingualRichText
            label={t('documents:textOf', { name })}
            isLabelHidden
            minimumLines={4}
            languages={props.languages}
            value={part.text}
            standing={standing(`parts.${part.id}.text`, part.text)}
            onTyping={(language, text) => props.onTyping({ part: part.id, language, text })}
            onChange={(language, text) => void perform(setPartText(document.id, part.id, 'text', language, text)).then(() => props.onTyping(null))}
          />
        </div>
      </div>
      <RowMenu
        name={name}
        index={index}
        total={props.total}
        onMove={(to) => reorder.move(part.id, to)}
        deletion={t('documents:deletePart')}
        onDelete={() => void remove()}
      />
    </li>
  )
}
