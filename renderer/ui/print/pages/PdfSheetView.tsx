import { useEffect, useRef, type ReactNode } from 'react'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import type { PdfSheet } from './use-pdf-sheets.ts'
import styles from '../print.module.css'

/** Pages that one may scroll to next are drawn after those in view, in milliseconds. */
const LATER = 180

interface PdfSheetViewProps {
  sheet: PdfSheet
  width: number
  /** `visible` is drawn at once, `near` a little later, `far` not at all. */
  distance: 'visible' | 'near' | 'far'
  onDrawn: () => void
  /** What lies over the page: marks of what was found, of what it was made from. */
  children?: ReactNode
}

/** One page. It is drawn beside the window and put in place when it is ready, so that nothing flickers. */
export function PdfSheetView({ sheet, width, distance, onDrawn, children }: PdfSheetViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useLatest(onDrawn)
  const done = useRef({ sheet: null as PdfSheet | null, width: 0 })
  const measure = useCssVariables<HTMLDivElement>({ '--page-width': `${width}px`, '--page-ratio': String(sheet.width / sheet.height) })

  useEffect(() => {
    if (distance === 'far' || width === 0 || (done.current.sheet === sheet && done.current.width === width)) return undefined
    let stop: (() => void) | null = null
    let isWanted = true
    const draw = async (): Promise<void> => {
      const page = await sheet.page()
      if (!isWanted) return
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) return
      const viewport = page.getViewport({ scale: (width / sheet.width) * window.devicePixelRatio })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      const work = page.render({ canvasContext: context, viewport })
      stop = () => work.cancel()
      await work.promise
      done.current = { sheet, width }
      place.current?.replaceChildren(canvas)
      drawn.current()
    }
    // What fails was cancelled, because a newer page is on its way.
    const timer = setTimeout(() => void draw().catch(() => undefined), distance === 'visible' ? 0 : LATER)
    return () => {
      isWanted = false
      clearTimeout(timer)
      stop?.()
    }
  }, [sheet, width, distance, drawn])

  return (
    <div ref={measure} className={styles.sheet} data-sheet={sheet.number}>
      <div ref={place} className={styles.place} aria-hidden="true" />
      {children}
    </div>
  )
}
