import type { ReactNode } from 'react'
import styles from './fields.module.css'

/** A control under its name, where it draws none of its own; the control inside says the name to those who hear it. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
