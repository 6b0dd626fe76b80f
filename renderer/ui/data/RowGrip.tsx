import { GripIcon } from '#renderer/ui/marks/icons.tsx'
import type { Reorder } from './use-reorder.ts'
import styles from './RowGrip.module.css'

/** The handle of a row that can be moved; see `useReorder`. */
export function RowGrip(props: ReturnType<Reorder['grip']>) {
  return (
    <button type="button" className={styles.grip} data-grip="true" {...props}>
      <GripIcon />
    </button>
  )
}
