/** Of which meeting a workbook of commitments is, and of which group when it is of one. */
export interface SheetMark {
  meeting: string
  group: string | null
}

/** Stands in the first cell of the hidden sheet that keeps what a workbook was written from: `alternat outcomes <meeting> <group>`. */
export function sheetMark({ meeting, group }: SheetMark): string {
  return `alternat outcomes ${meeting} ${group ?? ''}`.trim()
}

const MARK = /^alternat outcomes (\S+)(?: (\S+))?$/u

/** What a first cell says; null when it is none of ours. */
export function readSheetMark(text: string): SheetMark | null {
  const [, meeting, group] = MARK.exec(text.trim()) ?? []
  return meeting === undefined ? null : { meeting, group: group ?? null }
}
