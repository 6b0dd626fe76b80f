import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { useFocusOfDeleted } from '#renderer/ui/data/use-focus-of-deleted.ts'
import { DeletedConflict } from './DeletedConflict.tsx'
import { ValueConflict } from './ValueConflict.tsx'
import styles from './conflicts.module.css'

/** What two people decided without knowing of each other. Both versions are kept until someone settles it here. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('history')
  const list = useRef<HTMLElement>(null)
  useFocusOfDeleted(list, conflicts.map(rowOf))
  if (conflicts.length === 0) return null
  return (
    <section ref={list} className={styles.conflicts} aria-label={t('conflict.heading')}>
      <h2>{t('conflict.heading')}</h2>
      <p className={styles.explained}>{t('conflict.text')}</p>
      {conflicts.map((conflict) =>
        conflict.type === 'values' ? (
          <ValueConflict key={rowOf(conflict)} row={rowOf(conflict)} conflict={conflict} />
        ) : (
          <DeletedConflict key={rowOf(conflict)} row={rowOf(conflict)} conflict={conflict} />
        )
      )}
    </section>
  )
}

/** The name of a question in the list, without spaces. */
function rowOf(conflict: Conflict): string {
  const { kind, id } = conflict.record
  return encodeURI(conflict.type === 'values' ? `${kind}/${id}/${conflict.path}` : `${kind}/${id}`)
}
