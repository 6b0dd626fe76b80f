import { Menu as AriaMenu } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import styles from './Menu.module.css'

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  x: number
  y: number
}

/** A menu at a place of the window, for right clicks and the menu key. Its children are MenuItem, MenuSection and MenuLine. */
export function ContextMenu({ label, at, onClose, children }: { label: string; at: MenuPlace | null; onClose: () => void; children: ReactNode }) {
  const anchor = useRef<HTMLSpanElement | null>(null)
  const place = useCssVariables<HTMLSpanElement>({ '--menu-x': `${at?.x ?? 0}px`, '--menu-y': `${at?.y ?? 0}px` })
  return (
    <>
      {/* On the body: within a container of its own measure a fixed place would be counted from there. */}
      {createPortal(
        <span
          ref={(element) => {
            anchor.current = element
            place(element)
          }}
          className={styles.anchor}
        />,
        document.body
      )}
      <Popover aria-label={label} triggerRef={anchor} isOpen={at !== null} onOpenChange={(isOpen) => isOpen || onClose()} className={styles.popover} placement="bottom start" offset={2}>
        <AriaMenu aria-label={label} className={styles.menu} onClose={onClose} autoFocus="first">
          {children}
        </AriaMenu>
      </Popover>
    </>
  )
}
