import type { ReactNode } from 'react'
import styles from './layout.module.css'

/** What stands where there is nothing yet: what this place is for, and the button that begins. */
export function EmptyState({ title, text, actions }: { title: string; text: string; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle}>{title}</h2>
      <p className={styles.emptyText}>{text}</p>
      {actions === undefined ? null : <div className={styles.emptyActions}>{actions}</div>}
    </div>
  )
}
