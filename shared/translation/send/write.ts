import { strToU8 } from 'fflate'
import type { Language } from '#shared/foundation/language.ts'
import { writeUnitsDocx } from '../out/docx.ts'
import { writeTbx, type TermFile } from '../out/tbx.ts'
import { writeTmx } from '../out/tmx.ts'
import { writeXliff12 } from '../out/xliff12.ts'
import { writeXliff21 } from '../out/xliff21.ts'
import type { ExchangeFormat } from '../units/returned.ts'
import type { UnitFile } from '../units/unit.ts'
import { tableWords, unitWord } from './words.ts'

export const EXTENSIONS: Readonly<Record<ExchangeFormat, string>> = { xliff12: 'xlf', xliff21: 'xlf', tmx: 'tmx', tbx: 'tbx', xlsx: 'xlsx', docx: 'docx' }

/** The bytes of a file in one of the formats that hold texts. */
export async function writeUnits(file: UnitFile, format: Exclude<ExchangeFormat, 'tbx'>): Promise<Uint8Array> {
  switch (format) {
    case 'xliff12':
      return strToU8(writeXliff12(file))
    case 'xliff21':
      return strToU8(writeXliff21(file))
    case 'tmx':
      return strToU8(writeTmx(file))
    case 'docx':
      return writeUnitsDocx(file, tableWords(file.from, file.title, 'docx'))
    case 'xlsx': {
      // Fetched when it is wanted: the writer of workbooks is larger than all the others.
      const { writeUnitsXlsx } = await import('../out/xlsx.ts')
      return writeUnitsXlsx(file, tableWords(file.from, file.title, 'xlsx'))
    }
  }
}

/** The term base as a file. */
export function writeTerms(file: TermFile): Uint8Array {
  return strToU8(writeTbx(file))
}

/** `translation-en-fr-2027-10-14.xlf`: what it is in the language of whoever sends it, from and to, the day it left. */
export function fileNameOf(language: Language, { from, to, at }: Pick<UnitFile, 'from' | 'to' | 'at'>, format: ExchangeFormat): string {
  return `${unitWord(language, 'fileName', format === 'tbx' ? 'terms' : 'texts')}-${from}-${to}-${at.slice(0, 10)}.${EXTENSIONS[format]}`
}
