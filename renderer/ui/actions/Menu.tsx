import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuSection as AriaMenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { Text } from 'react-aria-components/Text'
import type { ReactNode } from 'react'
import { Kbd } from '#renderer/ui/marks/Kbd.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import styles from './Menu.module.css'

/**
 * A menu that opens from `trigger`, which is a Button, an IconButton or any other pressable part. Its children are
 * MenuItem, MenuSection and MenuLine.
 */
export function Menu({ trigger, label, children }: { trigger: ReactNode; label: string; children: ReactNode }) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} offset={4}>
        <AriaMenu aria-label={label} className={styles.menu}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuItemProps {
  label: string
  onAction: () => void
  /** A second line, or what distinguishes it. */
  detail?: string
  keys?: string
  /** A mark before the words, such as a CountryMark. */
  mark?: ReactNode
  /** This is the one in force. */
  isCurrent?: boolean
  isDanger?: boolean
  isDisabled?: boolean
}

/** One thing that a menu can do. */
export function MenuItem(props: MenuItemProps) {
  return (
    <AriaMenuItem
      className={classNames(styles.item, props.isDanger && styles.danger)}
      textValue={props.label}
      onAction={props.onAction}
      isDisabled={props.isDisabled}
      aria-current={props.isCurrent ? 'true' : undefined}
    >
      {props.mark}
      <span className={styles.words}>
        <Text slot="label">{props.label}</Text>
        {props.detail === undefined ? null : (
          <Text slot="description" className={styles.detail}>
            {props.detail}
          </Text>
        )}
      </span>
      {props.isCurrent ? <TickIcon /> : null}
      {props.keys === undefined ? null : <Kbd keys={props.keys} />}
    </AriaMenuItem>
  )
}

/** Items that belong together, under a heading. */
export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className={styles.section}>
      <Header className={styles.title}>{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** A hairline between items. */
export function MenuLine() {
  return <Separator className={styles.line} />
}
