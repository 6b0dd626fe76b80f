import { Inflate } from 'fflate'
import type { DirectoryEntry } from './directory.ts'
import { DAMAGED, Refusal } from './problem.ts'

/**
 * Deflate makes at most about 1,032 bytes of one (zlib's technical notes), so a step of 16 kB can overshoot a claimed
 * size by 17 MB before it is noticed, never by gigabytes.
 */
const STEP = 16_384

/**
 * The content of one entry. Stops as soon as there is more of it than the directory claims.
 *
 * @throws Refusal when the packed data is damaged or its size is another than the directory claims
 */
export function unpack(file: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const packed = file.subarray(entry.start, entry.start + entry.packed)
  if (entry.method === 'stored') {
    if (entry.packed !== entry.unpacked) throw new Refusal(DAMAGED)
    return packed
  }
  const content = new Uint8Array(entry.unpacked)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw new Refusal(DAMAGED)
    content.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch {
    throw new Refusal(DAMAGED)
  }
  if (length !== content.length) throw new Refusal(DAMAGED)
  return content
}
