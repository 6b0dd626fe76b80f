import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { Hint } from '#renderer/ui/overlays/Tooltip.tsx'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import styles from './IconButton.module.css'

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: spoken, and shown when the pointer rests on it. */
  label: string
  /** Its keys, shown with the label: `Ctrl+Z`. */
  keys?: string
  size?: 'regular' | 'small'
  children: ReactNode
}

/** A button with a drawing only, for the few that everybody knows (close, undo, more). It always has spoken words. */
export function IconButton({ label, keys, size = 'regular', children, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className={classNames(styles.button, size === 'small' && styles.small)}>
        {children}
      </AriaButton>
    </Hint>
  )
}
