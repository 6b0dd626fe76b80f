import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import type { InflateRaw } from '#shared/foundation/zip/unpack.ts'
import { ExchangeRefusal, said, type ReturnedFile, type Said } from '#shared/translation/units/returned.ts'
import { knownFormat } from '../read/known-formats.ts'
import { LIMITS } from '../read/limits.ts'
import { compoundProblem, isCompound } from '../read/ole.ts'
import { Refusal } from '../read/problem.ts'
import { Package } from '../read/xlsx/package.ts'
import { readWorkbook } from '../read/xlsx/read-xlsx.ts'
import { readUnitsDocx } from './docx.ts'
import { formulaCells } from './formulas.ts'
import { readTbx, type ReturnedTerms } from './tbx.ts'
import { readTmx } from './tmx.ts'
import { readXliff12 } from './xliff12.ts'
import { readXliff2 } from './xliff2.ts'
import { readUnitsXlsx } from './xlsx.ts'
import { decodeText } from '../read/decode-text.ts'
import { readXmlTree } from './xml-tree.ts'

const ZIP_MARK = 'PK\u0003\u0004'
const MEGABYTE = 1_000_000
const MOST_UNITS = 100_000

/**
 * What a translator sent back, known by what is in it and not by its name. Never throws for what is in the bytes: whatever is no such
 * file is answered with what it is, where, and what to do, as a sentence of `exchange.json`.
 */
export function readExchange(bytes: Uint8Array, inflate?: InflateRaw): Result<ReturnedFile | ReturnedTerms, Said> {
  try {
    if (bytes.length > LIMITS.fileBytes) throw new ExchangeRefusal('tooLarge', { limit: LIMITS.fileBytes / MEGABYTE })
    if (bytes.length === 0) throw new ExchangeRefusal('empty')
    const read = strFromU8(bytes.subarray(0, ZIP_MARK.length), true) === ZIP_MARK ? readPackage(bytes, inflate) : readText(bytes)
    if (read.format !== 'tbx' && read.units.length > MOST_UNITS) throw new ExchangeRefusal('tooMany', { limit: MOST_UNITS })
    if (read.format !== 'tbx' && read.units.length === 0) throw new ExchangeRefusal('noUnits')
    return ok(read)
  } catch (error) {
    if (error instanceof ExchangeRefusal) return fail(error.said)
    if (error instanceof Refusal) return fail(inOurWords(error))
    throw error
  }
}

function readPackage(bytes: Uint8Array, inflate?: InflateRaw): ReturnedFile {
  const parts = new Package(bytes, inflate)
  if (parts.has('word/document.xml')) return readUnitsDocx(bytes, inflate)
  return readUnitsXlsx(readWorkbook(bytes, inflate), formulaCells(bytes, inflate))
}

function readText(bytes: Uint8Array): ReturnedFile | ReturnedTerms {
  if (isCompound(bytes)) throw new Refusal(compoundProblem(bytes))
  const format = knownFormat(bytes)
  if (format !== null && format !== 'XML') throw new ExchangeRefusal('otherFormat', { format })
  if (!decodeText(bytes.subarray(0, 2000)).trimStart().startsWith('<')) throw new ExchangeRefusal('unknownFormat')
  const root = readXmlTree(bytes)
  switch (root.name) {
    case 'xliff':
      return (root.attributes['version'] ?? '').startsWith('2') ? readXliff2(root) : readXliff12(root)
    case 'tmx':
      return readTmx(root)
    case 'martif':
    case 'tbx':
      return readTbx(root)
    default:
      throw new ExchangeRefusal('otherXml', { name: root.name.slice(0, 40) })
  }
}

/** The readers of workbooks speak of lists; here their reasons are said of a translation. */
function inOurWords({ problem }: Refusal): Said {
  switch (problem.key) {
    case 'intake.otherFormat':
      return said('problem.otherFormat', problem.values)
    case 'intake.oldWorkbook':
    case 'intake.encrypted':
      return said(`problem.${problem.key.slice('intake.'.length)}`)
    case 'intake.doctype':
      return said('problem.doctypePart', problem.values)
    case 'intake.damagedPart':
      return said('problem.damagedPart', problem.values)
    case 'intake.unpacksTooLarge':
      return said('problem.unpacksTooLarge', problem.values)
    case 'intake.notAList':
      return said('problem.unknownFormat')
    default:
      return said('problem.damaged')
  }
}
