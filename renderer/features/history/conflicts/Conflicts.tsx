import { useTranslation } from 'react-i18next'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import { DeletedConflict } from './DeletedConflict.tsx'
import { ValueConflict } from './ValueConflict.tsx'
import styles from './conflicts.module.css'

/** What two people decided without knowing of each other. Both versions are kept until someone settles it here. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('history')
  if (conflicts.length === 0) return null
  return (
    <section className={styles.conflicts} aria-label={t('conflict.heading')}>
      <h2>{t('conflict.heading')}</h2>
      <p className={styles.explained}>{t('conflict.text')}</p>
      {conflicts.map((conflict) =>
        conflict.type === 'values' ? (
          <ValueConflict key={`${conflict.record.kind}/${conflict.record.id}/${conflict.path}`} conflict={conflict} />
        ) : (
          <DeletedConflict key={`${conflict.record.kind}/${conflict.record.id}`} conflict={conflict} />
        )
      )}
    </section>
  )
}
