import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import type { Grid } from '../grid.ts'
import { readSeparated } from './csv/read-csv.ts'
import { decodeText } from './decode-text.ts'
import { isText, knownFormat } from './known-formats.ts'
import { LIMITS } from './limits.ts'
import { compoundProblem, isCompound } from './ole.ts'
import { Refusal, type IntakeProblem } from './problem.ts'
import { readCards } from './vcard/read-vcards.ts'
import { readWorkbook } from './xlsx/read-xlsx.ts'

/** Every ZIP with an entry begins so; one of several disks or without entries is no workbook. */
const ZIP_MARK = 'PK\u0003\u0004'
const CARD = /^(?:\xef\xbb\xbf|\ufeff)?\s*BEGIN:\s*VCARD/i
const MEGABYTE = 1_000_000

/**
 * Reads a list of people as it was sent: a workbook, separated values or vCards. What it is, is decided by what is in
 * it; of the name only the part before the extension is used, as the name of the one sheet that text files have.
 *
 * Never throws for what is in the bytes: whatever is no list is answered with what it is, where, and what to do.
 */
export function readGrid(name: string, bytes: Uint8Array): Result<Grid, IntakeProblem> {
  return answered(() => {
    if (bytes.length > LIMITS.fileBytes) throw new Refusal({ key: 'intake.tooLarge', values: { limit: LIMITS.fileBytes / MEGABYTE } })
    if (bytes.length === 0) throw new Refusal({ key: 'intake.empty', values: {} })
    if (strFromU8(bytes.subarray(0, ZIP_MARK.length), true) === ZIP_MARK) return readWorkbook(bytes)
    if (isCompound(bytes)) throw new Refusal(compoundProblem(bytes))
    const format = knownFormat(bytes)
    if (format !== null) throw new Refusal({ key: 'intake.otherFormat', values: { format } })
    return readTextFile(name, bytes)
  })
}

function readTextFile(name: string, bytes: Uint8Array): Grid {
  const sheet = name.replace(/\.[^.]*$/, '')
  const text = decodeText(bytes)
  if (CARD.test(text)) return readCards(sheet, bytes)
  if (!isText(text)) throw new Refusal({ key: 'intake.notAList', values: {} })
  return readSeparated(sheet, text)
}

function answered(read: () => Grid): Result<Grid, IntakeProblem> {
  try {
    const grid = read()
    if (grid.sheets.every(({ rows }) => rows.length === 0)) return fail({ key: 'intake.empty', values: {} })
    return ok(grid)
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem)
    throw error
  }
}
