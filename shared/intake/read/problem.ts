/**
 * Why a list was refused. `key` names a sentence in `locales/<language>/notices.json`; `values` go into it. Each says
 * what was met, where, and what a person can do.
 */
export type IntakeProblem =
  /** Neither a workbook, nor text, nor vCards. */
  | { key: 'intake.notAList'; values: Nothing }
  /** A known format that is no list for us; `format` is its name, the same in every language. */
  | { key: 'intake.otherFormat'; values: { format: string } }
  /** The binary workbook of Excel 97 to 2003. */
  | { key: 'intake.oldWorkbook'; values: Nothing }
  /** Protected by a password. */
  | { key: 'intake.encrypted'; values: Nothing }
  | { key: 'intake.empty'; values: Nothing }
  /** Larger than this many MB. */
  | { key: 'intake.tooLarge'; values: { limit: number } }
  /** Unpacks to more than this many MB. */
  | { key: 'intake.unpacksTooLarge'; values: { limit: number } }
  | { key: 'intake.tooManyParts'; values: Nothing }
  /** Cut off, or its directory makes no sense. */
  | { key: 'intake.damaged'; values: Nothing }
  /** One part of the workbook, such as `xl/worksheets/sheet1.xml`, is damaged or missing. */
  | { key: 'intake.damagedPart'; values: { part: string } }
  /** A part declares a document type: a way to make a small file grow without end. */
  | { key: 'intake.doctype'; values: { part: string } }
  | { key: 'intake.tooManySheets'; values: { limit: number } }
  /** The sheet has content in a cell beyond the last row or column that is read. */
  | { key: 'intake.tooFar'; values: { sheet: string; cell: string } }
  | { key: 'intake.cellTooLong'; values: { sheet: string; cell: string } }
  | { key: 'intake.tooMuchText'; values: Nothing }
  /** Two blocks of merged cells lie over each other. */
  | { key: 'intake.mergedOverlap'; values: { sheet: string; range: string } }
  /** A quotation mark that opens in this row (from 1) of a text file is never closed. */
  | { key: 'intake.openQuote'; values: { row: number } }
  | { key: 'intake.tooManyMerged'; values: { sheet: string } }

type Nothing = Record<string, never>

/** Carries a problem out of nested reading; never leaves this folder. */
export class Refusal extends Error {
  readonly problem: IntakeProblem

  constructor(problem: IntakeProblem) {
    super(problem.key)
    this.problem = problem
  }
}

export function damagedPart(part: string): Refusal {
  return new Refusal({ key: 'intake.damagedPart', values: { part } })
}
