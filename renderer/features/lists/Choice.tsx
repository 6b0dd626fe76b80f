import type { ReactNode } from 'react'
import styles from './lists.module.css'

/** One thing to choose, under its name; the control inside says the name to those who hear it. */
export function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span className={styles.choiceLabel} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
