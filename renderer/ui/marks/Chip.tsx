import type { ReactNode } from 'react'
import styles from './marks.module.css'

/** A state in a word or two. Colour supports the word; quiet states (approved, ready) need no chip at all. */
export function Chip({ tone = 'neutral', children }: { tone?: 'ok' | 'warn' | 'err' | 'neutral'; children: ReactNode }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  )
}
