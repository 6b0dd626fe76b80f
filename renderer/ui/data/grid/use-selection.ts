import { useRef } from 'react'
import { idsBetween, type GridLine } from './lines.ts'

export interface GridSelection {
  toggle(line: number): void
  /** From where the selection began to `line`; what was selected before stays. */
  extend(line: number, from: number): void
  toggleAll(): void
  clear(): void
  /** The next extension begins anew. */
  settle(): void
}

/** Which rows are selected, changed as in a list of files: one by one, by ranges, all. A heading stands for the rows under it. */
export function useGridSelection<T>(
  lines: readonly GridLine<T>[],
  rowId: (row: T) => string,
  selected: ReadonlySet<string>,
  onSelect: (ids: ReadonlySet<string>) => void
): GridSelection {
  const anchor = useRef<{ line: number; before: ReadonlySet<string> } | null>(null)
  const idsAt = (index: number): readonly string[] => {
    const line = lines[index]
    return line === undefined ? [] : line.kind === 'row' ? [line.id] : line.group.rows.map(rowId)
  }
  const toggled = (ids: readonly string[]): ReadonlySet<string> => {
    const next = new Set(selected)
    const areAll = ids.every((id) => next.has(id))
    for (const id of ids) if (areAll) next.delete(id)
    else next.add(id)
    return next
  }
  return {
    toggle(line) {
      const next = toggled(idsAt(line))
      anchor.current = { line, before: next }
      onSelect(next)
    },
    extend(line, from) {
      anchor.current ??= { line: from, before: selected }
      const { line: start, before } = anchor.current
      onSelect(new Set([...before, ...idsBetween(lines, start, line)]))
    },
    toggleAll() {
      onSelect(toggled(idsBetween(lines, 0, lines.length - 1)))
    },
    clear() {
      anchor.current = null
      onSelect(new Set())
    },
    settle() {
      anchor.current = null
    }
  }
}
