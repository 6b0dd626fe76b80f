import type { ReactNode } from 'react'
import { ChevronLeftIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './layout.module.css'

/** The way from one thing back to the list of them; stands where a page has its subtitle. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.back} href={href}>
      <ChevronLeftIcon />
      {children}
    </a>
  )
}
