import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover as AriaPopover } from 'react-aria-components/Popover'
import type { ReactNode } from 'react'
import styles from './overlays.module.css'

/** A small sheet that belongs to the part that opens it. `label` is its spoken name. */
export function Popover({ trigger, label, children }: { trigger: ReactNode; label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles.popover} offset={4}>
        <Dialog aria-label={label} className={styles.popoverContent}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
