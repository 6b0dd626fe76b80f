import type { ReactNode } from 'react'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'

/** One column of a grid. Keep the list of them in `useMemo`: a row is drawn anew when it changes. */
export interface GridColumn<T> {
  id: string
  label: string
  /** The narrowest it gets, in pixels. */
  width: number
  /** Its share of the width that is left over. Default 0: it keeps its width. */
  grow?: number
  align?: 'start' | 'end'
  /** Names the row, opens it at a click, and stays in view when the rest moves sideways. One column, the first. */
  isRowHeader?: boolean
  isSortable?: boolean
  cell: (row: T) => ReactNode
  /** How it is edited where it stands; null for a row in which it cannot be. */
  editor?: (row: T) => CellEditing | null
}

/** What is edited in a cell, and where the new value goes. `onChange` is called once, when the cell is left, and only with a new value. */
export type CellEditing =
  | { kind: 'text'; value: string; lang?: string; type?: 'text' | 'email' | 'tel'; onChange: (text: string) => void }
  | { kind: 'choice'; value: string; options: readonly Option<string>[]; onChange: (id: string) => void }
  | { kind: 'date'; value: string | null; minimum?: string | null; onChange: (day: string | null) => void }
  | { kind: 'time'; value: string | null; onChange: (time: string | null) => void }
  | { kind: 'set'; value: readonly string[]; options: readonly Option<string>[]; onChange: (ids: readonly string[]) => void }

export interface GridSort {
  column: string
  isDescending: boolean
}
