/** A place in a grid. Line -1 is the row of column heads. */
export interface Position {
  line: number
  column: number
}

export interface Extent {
  lines: number
  columns: number
  /** Lines that are seen at once. */
  page: number
}

/**
 * Where a key leads from `position`, as the ARIA Authoring Practices say for a data grid; null for keys that do not move.
 * Home and End go along the row, with Ctrl to the first and last line as well.
 */
export function moveOf(key: string, isControl: boolean, position: Position, extent: Extent): Position | null {
  const { line, column } = position
  const last = { line: extent.lines - 1, column: extent.columns - 1 }
  const at = (next: Position): Position => ({
    line: Math.max(-1, Math.min(next.line, last.line)),
    column: Math.max(0, Math.min(next.column, last.column))
  })
  switch (key) {
    case 'ArrowUp':
      return at({ line: isControl ? 0 : line - 1, column })
    case 'ArrowDown':
      return at({ line: isControl ? last.line : line + 1, column })
    case 'ArrowLeft':
      return at({ line, column: column - 1 })
    case 'ArrowRight':
      return at({ line, column: column + 1 })
    case 'Home':
      return at({ line: isControl ? 0 : line, column: 0 })
    case 'End':
      return at({ line: isControl ? last.line : line, column: last.column })
    case 'PageUp':
      return at({ line: Math.max(0, line - extent.page), column })
    case 'PageDown':
      return at({ line: line + extent.page, column })
    default:
      return null
  }
}
