import type { ReactNode } from 'react'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import styles from '../print.module.css'

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A box over a page that is drawn at any size: seen, not touched. `source` is what a click would open, `hit` what was found. */
export function PageBox({ box, page, look, children }: { box: Box; page: { width: number; height: number }; look: 'source' | 'hit' | 'currentHit'; children?: ReactNode }) {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`
  const place = useCssVariables<HTMLDivElement>({
    '--box-left': share(box.x, page.width),
    '--box-top': share(box.y, page.height),
    '--box-width': share(box.width, page.width),
    '--box-height': share(box.height, page.height)
  })
  return (
    <div ref={place} className={styles.box} data-look={look} aria-hidden="true">
      {children}
    </div>
  )
}
