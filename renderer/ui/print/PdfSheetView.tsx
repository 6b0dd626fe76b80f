import { useEffect, useRef } from 'react'
import { useLatest } from '#renderer/ui/foundation/use-latest.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import type { PdfSheet } from './use-pdf-document.ts'
import styles from './print.module.css'

/** One page. It is drawn beside the window and put in place when it is ready, so that nothing flickers. */
export function PdfSheetView({ sheet, width, isNear, onDrawn }: { sheet: PdfSheet; width: number; isNear: boolean; onDrawn: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useLatest(onDrawn)
  const measure = useCssVariables<HTMLDivElement>({ '--page-width': `${width}px`, '--page-ratio': String(sheet.width / sheet.height) })

  useEffect(() => {
    if (!isNear || width === 0) return undefined
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d', { alpha: false })
    if (!context) return undefined
    const viewport = sheet.page.getViewport({ scale: (width / sheet.width) * window.devicePixelRatio })
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    const work = sheet.page.render({ canvasContext: context, viewport })
    work.promise.then(
      () => {
        place.current?.replaceChildren(canvas)
        drawn.current()
      },
      // Cancelled, because a newer page is on its way.
      () => undefined
    )
    return () => work.cancel()
  }, [sheet, width, isNear, drawn])

  return (
    <div ref={measure} className={styles.sheet}>
      <div ref={place} className={styles.place} aria-hidden="true" />
    </div>
  )
}
