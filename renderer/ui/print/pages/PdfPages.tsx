import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type PointerEvent, type ReactNode, type Ref } from 'react'
import type { InView } from '../book-layout.ts'
import type { PdfSheet } from './use-pdf-sheets.ts'
import { PdfSheetView } from './PdfSheetView.tsx'
import { keepPlace, keptPlace } from './kept-places.ts'
import { GAP, type Placed, placesOf } from './placed.ts'
import { type Scrolled, useScrolled } from './use-scrolled.ts'
import { pageWidth, type Zoom } from './zoom.ts'
import styles from '../print.module.css'

/** Pages this far from the view, in heights of the view, are drawn ahead. */
const AHEAD = 1

/** How others turn the pages. */
export interface PagesHandle {
  /** Brings a page to the top of the view, or a place of it (points from its top) a little below that. */
  goTo: (page: number, y?: number) => void
  focus: () => void
}

/** A point of a page: page from 1, the rest in points from its upper left corner. */
export interface PagePoint {
  page: number
  y: number
  height: number
}

export interface PdfPagesProps {
  ref: Ref<PagesHandle>
  sheets: readonly PdfSheet[]
  /** Which document it is: where one left it is where one finds it again. */
  name: string
  /** Spoken name of the document. */
  label: string
  zoom: Zoom
  /** The page at the top of the view, from 1. */
  onPage: (page: number) => void
  /** Which pages are in view. */
  onView: (view: InView) => void
  /** A page in view has been drawn from the newest document. */
  onDrawn: () => void
  /** The pointer is over this point; null: over none. */
  onPoint: (point: PagePoint | null) => void
  onPress: (point: PagePoint) => void
  isPressable: boolean
  /** What lies over a page. */
  over: (sheet: PdfSheet) => ReactNode
  /** Every word, for those who do not see the pages. */
  children: ReactNode
}

/** The pages of a PDF one below the other. Only those near the view are drawn. */
export function PdfPages({ ref, sheets, name, label, zoom, onPage, onView, onDrawn, onPoint, onPress, isPressable, over, children }: PdfPagesProps) {
  const pane = useRef<HTMLElement>(null)
  const [view, setView] = useScrolled(pane)

  const [first] = sheets
  const width = pageWidth(zoom, { width: view.width - 2 * GAP, height: view.height - 2 * GAP }, first ? first.width / first.height : 1)
  const placed = placesOf(sheets, width)
  const middle = view.top + view.height / 3
  const atTop = placed.find((place) => place.bottom > middle)?.sheet.number ?? placed.length
  // A page that was asked for is the current one also where it cannot come to the top, at the end of the document.
  const [asked, setAsked] = useState<{ page: number; top: number } | null>(null)
  const page = asked !== null && asked.page <= placed.length && Math.abs(asked.top - view.top) < 2 ? asked.page : atTop

  useEffect(() => {
    if (placed.length > 0) onPage(page)
  }, [page, placed.length, onPage])

  const visible = placed.filter((place) => isVisible(place, view))
  const [firstVisible = 1, lastVisible = firstVisible] = [visible[0]?.sheet.number, visible.at(-1)?.sheet.number]
  useEffect(() => onView({ first: firstVisible, last: lastVisible }), [firstVisible, lastVisible, onView])

  // Where one is survives every change of size and of pages, and the way to another screen and back.
  const isReady = width > 0 && placed.length > 0
  const anchor = useRef<{ name: string; width: number } | null>(null)
  useLayoutEffect(() => {
    if (!isReady || !pane.current || (anchor.current?.name === name && anchor.current.width === width)) return
    anchor.current = { name, width }
    const { page: wanted, share } = keptPlace(name).at
    const place = placed[Math.min(wanted, placed.length) - 1]
    if (place) pane.current.scrollTop = wanted === 1 && share === 0 ? 0 : place.top + share * (place.bottom - place.top)
  })
  useEffect(() => {
    // Only what was scrolled at the size that is drawn: a change of size scrolls by itself.
    if (!isReady || anchor.current?.name !== name || anchor.current.width !== width) return
    const place = placed.find(({ bottom }) => bottom > view.top)
    if (place) keepPlace(name, { at: { page: place.sheet.number, share: Math.max(0, (view.top - place.top) / (place.bottom - place.top)) } })
    // Asked when one has scrolled, and at nothing else.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [view.top])

  useImperativeHandle(ref, () => ({
    goTo: (number, y) => {
      const place = placed[number - 1]
      if (!place || !pane.current) return
      const scale = width / place.sheet.width
      pane.current.scrollTop = y === undefined ? place.top - 6 : place.top + y * scale - pane.current.clientHeight / 4
      const { scrollTop } = pane.current
      setAsked({ page: number, top: scrollTop })
      // At once, not when the scrolling is heard of: a key that is held down goes on from here.
      setView((before) => ({ ...before, top: scrollTop }))
    },
    focus: () => pane.current?.focus()
  }))

  const pointOf = (event: PointerEvent | React.MouseEvent): PagePoint | null => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sheet]') : null
    const sheet = sheets[Number(element?.dataset['sheet'] ?? 0) - 1]
    if (!element || !sheet) return null
    const { top, height } = element.getBoundingClientRect()
    return { page: sheet.number, y: ((event.clientY - top) / height) * sheet.height, height: sheet.height }
  }

  return (
    // A region that scrolls must be reached by the keyboard (WCAG 2.1.1); what the pointer opens on it stands in the menu of the pane.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={pane}
      className={styles.pages}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-pressable={isPressable ? 'true' : undefined}
      onPointerMove={(event) => onPoint(pointOf(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const point = pointOf(event)
        if (point) onPress(point)
      }}
    >
      {placed.map((place) => {
        const { sheet } = place
        const isNear = isVisible(place, view, AHEAD)
        return (
          <PdfSheetView key={sheet.number} sheet={sheet} width={width} distance={isVisible(place, view) ? 'visible' : isNear ? 'near' : 'far'} onDrawn={onDrawn}>
            {isNear ? over(sheet) : null}
          </PdfSheetView>
        )
      })}
      {children}
    </section>
  )
}

/** Whether a page is in view, or so many heights of the view from it. */
function isVisible({ top, bottom }: Placed, view: Scrolled, ahead = 0): boolean {
  return bottom > view.top - ahead * view.height && top < view.top + (1 + ahead) * view.height
}
