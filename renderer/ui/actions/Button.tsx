import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary`: the one thing this place is for. `plain`: everything else. `quiet`: inside lines of text and tables. `danger`: deletes. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'regular' | 'small'
  /** A drawing before the words. */
  icon?: ReactNode
  children: ReactNode
}

/** A button with words. What it does is said by a verb. */
export function Button({ look = 'plain', size = 'regular', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} data-look={look} className={classNames(styles.button, styles[look], size === 'small' && styles.small)}>
      {icon}
      {children}
    </AriaButton>
  )
}
