import type { ReactNode } from 'react'
import styles from './spoken.module.css'

/** Words for screen readers only, where the drawing alone would not say it. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>
}
