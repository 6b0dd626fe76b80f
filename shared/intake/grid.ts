import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'

/** A cell that the file itself calls a date or a time. */
export interface DateCell {
  date: CalendarDate | null
  time: WallTime | null
}

/** One cell as the file has it, before anybody says what it means. Formulas come as their last result. */
export type Cell = string | number | boolean | DateCell | null

/** A block of cells that were joined into one; its text stands in the first. Rows and columns from 0, both ends included. */
export interface MergedCells {
  top: number
  left: number
  bottom: number
  right: number
}

export interface GridSheet {
  name: string
  isHidden: boolean
  /** Row 0 is row 1 of the sheet: blank rows are kept, as `[]`, so that messages can name the row. */
  rows: Cell[][]
  merged: MergedCells[]
}

/**
 * A list as it was sent: the one shape that every reader of files answers with. A file of vCards is one sheet whose first row
 * holds the codes of fields (see people/fields.ts), with one card a row.
 */
export interface Grid {
  format: 'xlsx' | 'csv' | 'vcard'
  /** The day that serial number 0 counts from: Excel's usual system, or the one of old Macintosh workbooks. */
  epoch: 1900 | 1904
  sheets: GridSheet[]
}
