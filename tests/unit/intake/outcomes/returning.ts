import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { outcomeSheet, type SheetOptions } from '#shared/briefing/outcomes/outcome-sheet.ts'
import { writeOutcomesXlsx } from '#shared/briefing/outcomes/write-outcomes-xlsx.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import type { Language } from '#shared/foundation/language.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { commitmentsEdit } from '#shared/intake/outcomes/import-edit.ts'
import { planCommitments, takenAtFirst, type CommitmentPlan, type Known } from '#shared/intake/outcomes/plan.ts'
import { readCommitments } from '#shared/intake/outcomes/read-commitments.ts'
import type { ReadCommitments } from '#shared/intake/outcomes/row.ts'
import { tokenOf } from '#shared/translation/units/hash.ts'
import { LaptopOfMeeting } from '../laptop-of-meeting.ts'
import { gridFrom } from '../read/workbook-file.ts'

export const TODAY = calendarDate('2028-05-31')
export const ALL: SheetOptions = { languages: ['en'], group: undefined, withEnded: true }

/** What a file holds; throws what is wrong with it as a whole. */
export function reading(file: Uint8Array): ReadCommitments {
  const read = readCommitments(gridFrom(file))
  if (!read.ok) throw new Error(read.problem.key)
  return read.value
}

/** Opens a workbook as a spreadsheet program does, lets somebody work in it, and saves it. */
export async function workedOn(file: Uint8Array, work: (sheet: Worksheet, workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook()
  await workbook.xlsx.load(file)
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('The workbook has a sheet')
  work(sheet, workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Writes into the row of a commitment, under a heading of the sheet. */
export function fillIn(sheet: Worksheet, outcome: string, values: Readonly<Record<string, string | Date | null>>): void {
  const texts = (row: number): string[] => Array.from({ length: sheet.columnCount }, (_, index) => String(sheet.getRow(row).getCell(index + 1).value ?? ''))
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1)
  const headings = rows.map(texts).find((cells) => cells.some((cell) => /^R[eé]f/u.test(cell))) ?? []
  const row = rows.find((number) => texts(number).includes(tokenOf(outcome)))
  if (row === undefined) throw new Error(`The sheet has no row of ${outcome}`)
  for (const [heading, value] of Object.entries(values)) {
    if (!headings.includes(heading)) throw new Error(`The sheet has no column ${heading}: ${headings.join(', ')}`)
    sheet.getRow(row).getCell(headings.indexOf(heading) + 1).value = value
  }
}

/** A laptop that sends commitments out and takes them back into one meeting. */
export class Secretariat extends LaptopOfMeeting {
  outcome(id: string): Outcome {
    const found = this.rows().outcome.find((one) => one.id === id)
    if (found === undefined) throw new Error(`There is no commitment ${id}`)
    return found
  }

  known(): Known {
    const { outcome: outcomes, group: groups } = this.rows()
    return { meeting: 'm', outcomes, shown: this.view().outcomes, groups, today: TODAY }
  }

  send(options: Partial<SheetOptions> = {}): Promise<Uint8Array> {
    return writeOutcomesXlsx(outcomeSheet(this.view(), { ...ALL, ...options }))
  }

  plan(file: Uint8Array, language: Language = 'en'): CommitmentPlan {
    return planCommitments(reading(file), this.known(), language)
  }

  /** Takes over what is taken unless a person says otherwise, and what they say. */
  take(file: Uint8Array, also: (plan: CommitmentPlan) => readonly string[] = () => []): CommitmentPlan {
    const plan = this.plan(file)
    const edit = commitmentsEdit(plan, new Set([...takenAtFirst(plan), ...also(plan)]), this.known(), this.newId)
    if (edit !== null) this.laptop.perform(edit)
    return plan
  }
}
