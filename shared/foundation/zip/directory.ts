import { strFromU8 } from 'fflate'
import { findEnd } from './end-record.ts'
import { demand, ZipRefusal } from './refusal.ts'

/** One line of a ZIP's directory, before anything is unpacked. */
export interface DirectoryEntry {
  name: string
  /** Other methods are rare, and refused only when their entry is asked for. */
  method: 'stored' | 'deflated' | 'other'
  isEncrypted: boolean
  /** Sizes in bytes, and the CRC-32 of the content, as the directory claims them. */
  packed: number
  unpacked: number
  crc: number
  /** Where the packed bytes begin. */
  start: number
}

/** Lengths and marks from the ZIP specification (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.5.3). */
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const CENTRAL_MARK = 0x02014b50
const LOCAL_MARK = 0x04034b50
const ENCRYPTED = 1
const METHODS: Record<number, DirectoryEntry['method']> = { 0: 'stored', 8: 'deflated' }
const ZIP64_EXTRA = 1
/** Stands where the number itself is in the ZIP64 field. */
const IN_ZIP64 = 0xffffffff

/**
 * Reads the directory of a ZIP. Sizes come from there and not from before each entry, where programs that write in one
 * go have zeros; ZIP64 is understood, archives of several disks are not.
 *
 * @throws ZipRefusal when an offset or a length leads outside of the file, when two entries have one name, or when there
 * are more than `maxEntries`
 */
export function readDirectory(file: Uint8Array, maxEntries: number): DirectoryEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const { count, start, end } = findEnd(view)
  if (count > maxEntries) throw new ZipRefusal('tooManyEntries')

  const entries: DirectoryEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    demand(at + CENTRAL_BYTES <= end && view.getUint32(at, true) === CENTRAL_MARK)
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const next = at + CENTRAL_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true)
    demand(next <= end)
    entries.push(readEntry(file, view, at, nameBytes, extraBytes))
    at = next
  }
  demand(new Set(entries.map((entry) => entry.name)).size === entries.length)
  return entries
}

function readEntry(file: Uint8Array, view: DataView, at: number, nameBytes: number, extraBytes: number): DirectoryEntry {
  const nameEnd = at + CENTRAL_BYTES + nameBytes
  const name = strFromU8(file.subarray(at + CENTRAL_BYTES, nameEnd))
  const short = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true) }
  const { unpacked, packed, local } = Object.values(short).includes(IN_ZIP64) ? inZip64(view, nameEnd, extraBytes, short, name) : short
  demand(local + LOCAL_BYTES <= file.length && view.getUint32(local, true) === LOCAL_MARK, name)
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  demand(start + packed <= file.length, name)
  return {
    name,
    method: METHODS[view.getUint16(at + 10, true)] ?? 'other',
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    packed,
    unpacked,
    crc: view.getUint32(at + 16, true),
    start
  }
}

type Numbers = Record<'unpacked' | 'packed' | 'local', number>

/** The numbers that do not fit into four bytes stand in a field of their own, in this order, and only those. */
function inZip64(view: DataView, from: number, length: number, short: Numbers, name: string): Numbers {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue
    const long = { ...short }
    let next = at + 4
    for (const which of ['unpacked', 'packed', 'local'] as const) {
      if (short[which] !== IN_ZIP64) continue
      demand(next + 8 <= from + length, name)
      long[which] = Number(view.getBigUint64(next, true))
      next += 8
    }
    return long
  }
  throw new ZipRefusal('damaged', name)
}
