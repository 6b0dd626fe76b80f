import { Inflate } from 'fflate'
import { crc32 } from '../crc32.ts'
import type { DirectoryEntry } from './directory.ts'
import { demand, ZipRefusal } from './refusal.ts'

/**
 * Inflates raw deflate data. `length` is what the directory claims; an implementation throws as soon as there is more,
 * and for data that makes no sense. Node's own is several times as fast as the one below, which runs everywhere.
 */
export type InflateRaw = (packed: Uint8Array, length: number) => Uint8Array

/**
 * Deflate makes at most about 1,032 bytes of one (zlib's technical notes), so a step of 16 kB can overshoot a claimed
 * size by 17 MB before it is noticed, never by gigabytes.
 */
const STEP = 16_384

/**
 * The content of one entry. Stops as soon as there is more of it than the directory claims.
 *
 * @throws ZipRefusal when the packed data is damaged or encrypted, or its size or checksum is another than claimed
 */
export function unpack(file: Uint8Array, entry: DirectoryEntry, inflate: InflateRaw = inflateInSteps): Uint8Array {
  if (entry.isEncrypted) throw new ZipRefusal('encrypted', entry.name)
  const content = contentOf(file.subarray(entry.start, entry.start + entry.packed), entry, inflate)
  demand(content.length === entry.unpacked && crc32(content) === entry.crc, entry.name)
  return content
}

function contentOf(packed: Uint8Array, { method, unpacked, name }: DirectoryEntry, inflate: InflateRaw): Uint8Array {
  demand(method !== 'other', name)
  if (method === 'stored') return packed
  try {
    return inflate(packed, unpacked)
  } catch {
    throw new ZipRefusal('damaged', name)
  }
}

function inflateInSteps(packed: Uint8Array, length: number): Uint8Array {
  const content = new Uint8Array(length)
  let done = 0
  const inflate = new Inflate((chunk) => {
    if (done + chunk.length > length) throw new RangeError('More content than claimed')
    content.set(chunk, done)
    done += chunk.length
  })
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  }
  return content.subarray(0, done)
}
