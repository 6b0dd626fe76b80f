import { strFromU8 } from 'fflate'
import { DAMAGED, Refusal } from './problem.ts'

/** One line of a ZIP's directory, before anything is unpacked. */
export interface DirectoryEntry {
  name: string
  method: 'stored' | 'deflated'
  /** Sizes in bytes, as the directory claims them. */
  packed: number
  unpacked: number
  /** Where the packed bytes begin. */
  start: number
}

/** Lengths and marks from the ZIP specification (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16). */
export const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const END_MARK = 0x06054b50
const CENTRAL_MARK = 0x02014b50
const LOCAL_MARK = 0x04034b50
const ENCRYPTED = 1
const METHODS: Record<number, DirectoryEntry['method']> = { 0: 'stored', 8: 'deflated' }

/**
 * Reads the directory of a ZIP whose end record stands right before a comment of `commentBytes`. Only what this app
 * itself writes is understood: no ZIP64, no encryption, no second disk.
 *
 * @throws Refusal when an offset or a length leads outside of the file, or something else than the above is met
 */
export function readDirectory(file: Uint8Array, commentBytes: number, maxEntries: number): DirectoryEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = file.length - commentBytes - END_BYTES
  demand(end >= 0 && view.getUint32(end, true) === END_MARK)
  demand(view.getUint16(end + 20, true) === commentBytes)
  const count = view.getUint16(end + 10, true)
  demand(count <= maxEntries && view.getUint16(end + 8, true) === count)

  const entries: DirectoryEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    demand(at + CENTRAL_BYTES <= end && view.getUint32(at, true) === CENTRAL_MARK)
    const nameBytes = view.getUint16(at + 28, true)
    const next = at + CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    demand(next <= end)
    entries.push(readEntry(file, view, at, nameBytes))
    at = next
  }
  demand(at === end)
  demand(new Set(entries.map((entry) => entry.name)).size === entries.length)
  return entries
}

function readEntry(file: Uint8Array, view: DataView, at: number, nameBytes: number): DirectoryEntry {
  const method = METHODS[view.getUint16(at + 10, true)]
  demand(method !== undefined && (view.getUint16(at + 8, true) & ENCRYPTED) === 0)
  const packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  demand(local + LOCAL_BYTES <= file.length && view.getUint32(local, true) === LOCAL_MARK)
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  demand(start + packed <= file.length)
  const name = strFromU8(file.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes))
  return { name, method, packed, unpacked, start }
}

function demand(condition: boolean): asserts condition {
  if (!condition) throw new Refusal(DAMAGED)
}
