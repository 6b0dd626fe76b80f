import { Inflate } from 'fflate'
import { crc32 } from '../crc32.ts'
import type { DirectoryEntry } from './directory.ts'
import { demand, ZipRefusal } from './refusal.ts'

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
export function unpack(file: Uint8Array, entry: DirectoryEntry): Uint8Array {
  if (entry.isEncrypted) throw new ZipRefusal('encrypted', entry.name)
  const content = contentOf(file.subarray(entry.start, entry.start + entry.packed), entry)
  demand(crc32(content) === entry.crc, entry.name)
  return content
}

function contentOf(packed: Uint8Array, { method, unpacked, name }: DirectoryEntry): Uint8Array {
  demand(method !== 'other', name)
  if (method === 'stored') {
    demand(packed.length === unpacked, name)
    return packed
  }
  const content = new Uint8Array(unpacked)
  let length = 0
  const inflate = new Inflate((chunk) => {
    demand(length + chunk.length <= content.length, name)
    content.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch {
    throw new ZipRefusal('damaged', name)
  }
  demand(length === content.length, name)
  return content
}
