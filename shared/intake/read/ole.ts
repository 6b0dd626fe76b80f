import { strFromU8 } from 'fflate'
import type { IntakeProblem } from './problem.ts'

/** How a file of Microsoft's compound format begins (MS-CFB, 2.2): old Office files, and new ones under a password. */
const MARK = 'd0cf11e0a1b11ae1'
const NAME_BYTES = 64
const ENCRYPTED = 'EncryptedPackage'
const WORKBOOKS = ['Workbook', 'Book']

export function isCompound(bytes: Uint8Array): boolean {
  return Array.from(bytes.subarray(0, MARK.length / 2), (byte) => byte.toString(16).padStart(2, '0')).join('') === MARK
}

/**
 * What such a file is, by the names of its streams, which stand in its directory in UTF-16: a workbook under a password
 * (MS-OFFCRYPTO, 2.3.4.4), the workbook of an old Excel, or something else, such as an old Word document.
 */
export function compoundProblem(bytes: Uint8Array): IntakeProblem {
  const text = strFromU8(bytes, true)
  if (hasStream(text, ENCRYPTED)) return { key: 'intake.encrypted', values: {} }
  if (WORKBOOKS.some((name) => hasStream(text, name))) return { key: 'intake.oldWorkbook', values: {} }
  return hasStream(text, 'WordDocument') ? { key: 'intake.otherFormat', values: { format: 'Word' } } : { key: 'intake.notAList', values: {} }
}

/** A name of a stream is filled up with zeros to 64 bytes. */
function hasStream(text: string, name: string): boolean {
  const inUtf16 = Array.from(name, (letter) => `${letter}\0`).join('')
  return text.includes(inUtf16.padEnd(NAME_BYTES, '\0').slice(0, Math.min(NAME_BYTES, inUtf16.length + 4)))
}
