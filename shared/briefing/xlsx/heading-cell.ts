import type { Cell } from '@cj-tech-master/excelts'

/** Ink and paper of the headings: dark on light, as printed lists have them. */
const HEADING = { ink: 'FF1F2A37', paper: 'FFE5E9EF' }

/** What cells have that say nothing of their type; one that says a part of it has to say the rest too. */
export const TYPE = { name: 'Calibri', family: 2, size: 11 } as const

export function asHeading(cell: Cell): void {
  cell.font = { ...TYPE, bold: true, color: { argb: HEADING.ink } }
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADING.paper } }
  cell.alignment = { vertical: 'middle', wrapText: true }
}
