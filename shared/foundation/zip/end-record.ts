import { demand, ZipRefusal } from './refusal.ts'

/** Where the directory of a ZIP stands, in bytes from the beginning, and how many entries it lists. */
export interface EndRecord {
  count: number
  start: number
  /** Nothing of the directory stands here or later. */
  end: number
}

/** Lengths and marks from the ZIP specification (PKWARE APPNOTE 6.3, sections 4.3.14 to 4.3.16). */
const END_BYTES = 22
const END_MARK = 0x06054b50
const LONGEST_COMMENT = 0xffff
const LOCATOR_BYTES = 20
const LOCATOR_MARK = 0x07064b50
const END64_BYTES = 56
const END64_MARK = 0x06064b50
/** Stands where the number itself is in the ZIP64 record. */
const IN_ZIP64 = 0xffffffff
const COUNT_IN_ZIP64 = 0xffff

/**
 * Finds the record at the end of a ZIP, behind which only its comment stands.
 *
 * @throws ZipRefusal when there is none, as in a file that was cut off
 */
export function findEnd(view: DataView): EndRecord {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_MARK && at + END_BYTES + view.getUint16(at + 20, true) <= view.byteLength) return readEnd(view, at)
  }
  throw new ZipRefusal('damaged')
}

function readEnd(view: DataView, at: number): EndRecord {
  const count = view.getUint16(at + 10, true)
  const start = view.getUint32(at + 16, true)
  if (count === COUNT_IN_ZIP64 || start === IN_ZIP64) return readEnd64(view, at)
  demand(view.getUint16(at + 8, true) === count)
  return { count, start, end: at }
}

function readEnd64(view: DataView, end: number): EndRecord {
  const locator = end - LOCATOR_BYTES
  demand(locator >= 0 && view.getUint32(locator, true) === LOCATOR_MARK)
  const at = Number(view.getBigUint64(locator + 8, true))
  demand(at + END64_BYTES <= locator && view.getUint32(at, true) === END64_MARK)
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)), end: at }
}
