import type { ReactNode } from 'react'

/** Heights in pixels, as grid.module.css has them. */
export const ROW = 36
export const HEADING = 38
export const HEAD = 34

/** Rows under a heading; without one, `heading: null`, they stand alone. */
export interface GridGroup<T> {
  id: string
  heading: string | null
  /** Drawn before the heading: a CountryMark. */
  mark?: ReactNode
  /** Beside the heading: how many. */
  detail?: string
  rows: readonly T[]
}

export type GridLine<T> =
  | { kind: 'heading'; key: string; group: GridGroup<T> }
  /** A row may stand under several headings: `key` tells its places apart, `id` is the row's own. */
  | { kind: 'row'; key: string; id: string; row: T }

/** Headings and rows one below the other, as they are drawn. */
export function linesOf<T>(groups: readonly GridGroup<T>[], rowId: (row: T) => string): GridLine<T>[] {
  const lines: GridLine<T>[] = []
  for (const group of groups) {
    if (group.heading !== null) lines.push({ kind: 'heading', key: `heading ${group.id}`, group })
    for (const row of group.rows) {
      const id = rowId(row)
      lines.push({ kind: 'row', key: group.heading === null ? id : `${group.id} ${id}`, id, row })
    }
  }
  return lines
}

export function heightOf(line: GridLine<unknown> | undefined): number {
  return line?.kind === 'heading' ? HEADING : ROW
}

/** Pixels from the first line to where the line at `index` stands. */
export function topOf(lines: readonly GridLine<unknown>[], index: number): number {
  return lines.slice(0, index).reduce((sum, line) => sum + heightOf(line), 0)
}

/** The heading under which the line at `index` stands; -1 where there is none. */
export function headingAbove(lines: readonly GridLine<unknown>[], index: number): number {
  for (let at = Math.min(index, lines.length - 1); at >= 0; at -= 1) if (lines[at]?.kind === 'heading') return at
  return -1
}

/** The ids of the rows from one line to another, whichever comes first, both included. */
export function idsBetween(lines: readonly GridLine<unknown>[], from: number, to: number): string[] {
  return lines.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap((line) => (line.kind === 'row' ? [line.id] : []))
}
