import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { isFocusLost } from '#renderer/ui/foundation/lost-focus.ts'
import { topOf, type GridLine } from './lines.ts'
import type { Position } from './moves.ts'

export interface GridFocus {
  position: Position
  /** Takes the focus there at the next drawing. */
  go: (position: Position) => void
  /** The focus has come there by itself: by a click, by Tab. */
  arrived: (position: Position) => void
}

/**
 * Where in the grid the focus is, or would come back to. It follows its row when rows are sorted, filtered or added; where
 * the row has gone, it stays at the height where it was.
 */
export function useGridFocus<T>(lines: readonly GridLine<T>[], scroller: RefObject<HTMLDivElement | null>, first: number, arriveAt: string | null): GridFocus {
  const [place, setPlace] = useState(() => placeAtFirst(lines, first, arriveAt))
  const wanted = useRef<'nearest' | 'center' | null>(arriveAt !== null && place.key !== null ? 'center' : null)
  /** What had the focus when it last came to the grid. */
  const held = useRef<Element | null>(null)
  const line = lineOf(lines, place)
  const drawn = useRef({ place, line })
  const position = useMemo(() => ({ line, column: place.column }), [line, place.column])

  const store = (next: Position): void => {
    const key = lines[next.line]?.key ?? null
    setPlace((before) => (before.line === next.line && before.column === next.column && before.key === key ? before : { ...next, key }))
  }

  useLayoutEffect(() => {
    // Rows that an edit or its undo sorts or filters anew carry the cell with the focus out of view, or take it away.
    const isMoved = drawn.current.place === place && drawn.current.line !== line && document.activeElement === held.current
    const isGone = held.current?.isConnected === false && isFocusLost()
    if (isMoved || isGone) wanted.current ??= 'nearest'
    drawn.current = { place, line }
    if (wanted.current === null) return
    const cell = cellAt(scroller.current, position)
    // Not there before the lines in view are known, which takes a second drawing.
    if (cell === null || scroller.current === null) return
    // A heading that stays above its rows is in view for the browser, wherever it stands.
    if (lines[position.line]?.kind === 'heading') scroller.current.scrollTo({ top: Math.min(scroller.current.scrollTop, topOf(lines, position.line)), behavior: 'instant' })
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: wanted.current, inline: 'nearest' })
    wanted.current = null
  })

  return {
    position,
    go: (next) => {
      wanted.current = 'nearest'
      // A new object even where the place is the same: the effect has to run.
      setPlace({ ...next, key: lines[next.line]?.key ?? null })
    },
    arrived: (next) => {
      held.current = scroller.current?.contains(document.activeElement) ? document.activeElement : null
      store(next)
    }
  }
}

interface Place extends Position {
  /** The line that the focus follows. */
  key: string | null
}

/** Where the followed line is now. It is looked for only when it has moved: a letter typed above must not walk through thousands. */
function lineOf<T>(lines: readonly GridLine<T>[], { line, key }: Place): number {
  if (line < 0) return -1
  const moved = key === null || lines[line]?.key === key ? -1 : lines.findIndex((one) => one.key === key)
  return moved >= 0 ? moved : Math.min(line, lines.length - 1)
}

function placeAtFirst<T>(lines: readonly GridLine<T>[], first: number, arriveAt: string | null): Place {
  const found = arriveAt === null ? -1 : lines.findIndex((line) => line.kind === 'row' && line.id === arriveAt)
  const line = found >= 0 ? found : lines.findIndex((one) => one.kind === 'row')
  return { line: Math.max(0, line), column: first, key: found >= 0 ? (lines[found]?.key ?? null) : null }
}

function cellAt(scroller: HTMLElement | null, { line, column }: Position): HTMLElement | null {
  const cells = [...(scroller?.querySelectorAll<HTMLElement>(`[data-line="${line}"] [data-column]`) ?? [])]
  return cells.find((cell) => cell.dataset['column'] === String(column)) ?? cells.at(-1) ?? null
}

/** The place of what an event came from, when it came from a cell; null for what a cell shows elsewhere, such as a list that opens. */
export function positionOf(target: EventTarget | null, scroller: HTMLElement | null): Position | null {
  if (!(target instanceof Element) || !scroller?.contains(target)) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  const line = cell?.closest<HTMLElement>('[data-line]')
  return cell && line ? { line: Number(line.dataset['line']), column: Number(cell.dataset['column']) } : null
}
