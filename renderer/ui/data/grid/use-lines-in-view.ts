import { useCallback, useRef } from 'react'
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual'
import { HEAD, headingAbove, heightOf, ROW, type GridLine } from './lines.ts'

/** Drawn above and below what is seen, so that a turn of the wheel finds rows there. */
const OVERSCAN = 12

export interface LinesInView {
  items: readonly VirtualItem[]
  height: number
  /** The heading that stays in view above the rows; -1 where rows have none. */
  heading: number
  /** Lines that are seen at once. */
  page: () => number
  /** Moves the lines as little as is needed to see one. */
  reveal: (index: number) => void
}

/** Which lines are drawn: those in view, some around them, the one with the focus, and the heading of the first. */
export function useLinesInView<T>(lines: readonly GridLine<T>[], scroller: { current: HTMLDivElement | null }, focused: number): LinesInView {
  const heading = useRef(-1)
  // It warns those who memoise what it answers with; nobody does here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    // A new function for new lines: measures are then taken anew.
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    overscan: OVERSCAN,
    scrollPaddingEnd: HEAD,
    rangeExtractor: useCallback(
      (range: Range) => {
        heading.current = headingAbove(lines, range.startIndex)
        const drawn = new Set(defaultRangeExtractor(range))
        if (heading.current >= 0) drawn.add(heading.current)
        if (focused >= 0 && focused < lines.length) drawn.add(focused)
        return [...drawn].sort((a, b) => a - b)
      },
      [lines, focused]
    )
  })
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    heading: heading.current,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / ROW) - 1)
  }
}
