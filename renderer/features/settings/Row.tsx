import type { ReactNode } from 'react'
import styles from './Settings.module.css'

/** One setting: its words at the left, its control at the right. */
export function Row({ label, detail, children }: { label: string; detail?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <div className={styles.rowWords}>
        <p className={styles.rowLabel}>{label}</p>
        {detail === undefined ? null : <p className={styles.soft}>{detail}</p>}
      </div>
      {children}
    </div>
  )
}
