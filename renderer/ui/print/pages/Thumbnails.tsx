import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PdfSheetView } from './PdfSheetView.tsx'
import { placesOf } from './placed.ts'
import { useScrolled } from './use-scrolled.ts'
import type { PdfSheet } from './use-pdf-sheets.ts'
import styles from '../print.module.css'

/** Width of a small page, and the space with its number below it, in pixels; as in the style sheet. */
const WIDTH = 64
const GAP = 26

/** All pages small, one below the other; the arrows turn them. Only those near the view are drawn. */
export function Thumbnails({ sheets, current, onChoose }: { sheets: readonly PdfSheet[]; current: number; onChoose: (page: number) => void }) {
  const { t } = useTranslation('print')
  const strip = useRef<HTMLDivElement>(null)
  const [view] = useScrolled(strip)
  const placed = placesOf(sheets, WIDTH, GAP)

  useEffect(() => {
    strip.current?.querySelector(`#thumbnail-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + 5, PageUp: current - 5, Home: 1, End: sheets.length }
    const wanted = moves[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    onChoose(Math.min(sheets.length, Math.max(1, wanted)))
  }

  return (
    <div
      ref={strip}
      className={styles.strip}
      // Of pictures, and only a few of them drawn: no `select` can hold them.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={t('pages')}
      aria-activedescendant={`thumbnail-${current}`}
      onKeyDown={onKeyDown}
    >
      {placed.map(({ sheet, top, bottom }) => {
        const isNear = bottom > view.top - view.height && top < view.top + 2 * view.height
        return (
          // The list holds the focus and the keys; a small page is only pressed.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={sheet.number}
            id={`thumbnail-${sheet.number}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={sheet.number === current}
            aria-label={t('pageNumber', { page: sheet.number })}
            className={styles.thumbnail}
            onClick={() => onChoose(sheet.number)}
          >
            <PdfSheetView sheet={sheet} width={WIDTH} distance={isNear ? 'near' : 'far'} onDrawn={nothing} />
            <span aria-hidden="true">{sheet.number}</span>
          </div>
        )
      })}
    </div>
  )
}

function nothing(): void {
  // A small page answers no edit.
}
