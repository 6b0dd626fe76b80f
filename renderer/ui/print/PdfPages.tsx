import { useEffect, useRef, useState } from 'react'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { PdfSheetView } from './PdfSheetView.tsx'
import { usePdfDocument, type PdfSheet } from './use-pdf-document.ts'
import styles from './print.module.css'

/** Pages this far from the view, in heights of the view, are drawn ahead. */
const AHEAD = 1
/** Between two pages, and around them; as in the style sheet. */
const GAP = 16

export interface PdfPagesProps {
  pdf: Uint8Array | null
  /** Spoken name of the document. */
  label: string
  /** Every word of the document, in reading order, for those who do not see the pages. */
  lines: readonly string[]
  lang: string
  /** 1 fits the width of the pane. */
  zoom: number
  /** The page at the top of the view, from 1, and how many there are. */
  onPage: (page: number, pages: number) => void
  /** A page in view has been drawn from the newest document. */
  onDrawn: () => void
}

/** The pages of a PDF one below the other, as wide as there is room. Only those near the view are drawn. */
export function PdfPages({ pdf, label, lines, lang, zoom, onPage, onDrawn }: PdfPagesProps) {
  const sheets = usePdfDocument(pdf)
  const pane = useRef<HTMLElement>(null)
  const [view, setView] = useState({ width: 0, height: 0, top: 0 })

  useEffect(() => {
    const element = pane.current
    if (!element) return undefined
    const look = (): void => setView({ width: element.clientWidth, height: element.clientHeight, top: element.scrollTop })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])

  const width = Math.max(0, Math.round((view.width - 2 * GAP) * zoom))
  const placed = placesOf(sheets ?? [], width)
  const middle = view.top + view.height / 3
  const page = placed.find((place) => place.bottom > middle)?.number ?? placed.length
  const pages = placed.length

  useEffect(() => {
    if (pages > 0) onPage(page, pages)
  }, [page, pages, onPage])

  return (
    // A region that scrolls must be reached by the keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={pane} className={styles.pages} aria-label={label} tabIndex={0}>
      {placed.map(({ sheet, number, top: from, bottom }) => (
        <PdfSheetView
          key={number}
          sheet={sheet}
          width={width}
          isNear={bottom > view.top - AHEAD * view.height && from < view.top + (1 + AHEAD) * view.height}
          onDrawn={onDrawn}
        />
      ))}
      <div lang={lang} className={styles.text}>
        <Spoken>
          {lines.map((line, index) => (
            <span key={index}>{`${line}\n`}</span>
          ))}
        </Spoken>
      </div>
    </section>
  )
}

interface Place {
  sheet: PdfSheet
  /** From 1. */
  number: number
  top: number
  bottom: number
}

/** Where each page lies in what scrolls, in pixels. */
function placesOf(sheets: readonly PdfSheet[], width: number): Place[] {
  const places: Place[] = []
  for (const [index, sheet] of sheets.entries()) {
    const top = (places.at(-1)?.bottom ?? 0) + GAP
    places.push({ sheet, number: index + 1, top, bottom: top + (width * sheet.height) / sheet.width })
  }
  return places
}
