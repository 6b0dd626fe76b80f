import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import type { ReactNode } from 'react'
import { Kbd } from '#renderer/ui/marks/Kbd.tsx'
import styles from './overlays.module.css'

/** A few words beside a focusable part, when the pointer rests on it or the keyboard reaches it. Never the only place of a fact. */
export function Hint({ text, keys, children }: { text: string; keys?: string; children: ReactNode }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className={styles.hint} offset={6}>
        {text}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
