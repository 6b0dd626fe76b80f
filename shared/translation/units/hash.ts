import { strToU8 } from 'fflate'

/** Offset basis and prime of the 64-bit FNV-1a hash (IETF RFC 9923, 2 and 5), in halves of 32 bits. */
const BASIS = { high: 0xcbf29ce4, low: 0x84222325 }
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3
const HALF = 2 ** 32

/**
 * FNV-1a, 64 bits, over the UTF-8 of a text, as 16 hexadecimal digits. It tells whether words are still the ones that went
 * out; it guards against accidents and not against intent, for which nobody has a reason: a translator may write anything.
 */
export function hashOf(text: string): string {
  let { high, low } = BASIS
  for (const byte of strToU8(text)) {
    low = (low ^ byte) >>> 0
    const product = low * PRIME_LOW
    // Multiplied by 2^40, the lower half stands eight bits up in the upper one.
    high = (high * PRIME_LOW + Math.floor(product / HALF) + low * 256) % HALF
    low = product % HALF
  }
  return hex(high) + hex(low)
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0')
}

/**
 * What a unit carries beside its id, so that coming back it shows what has changed since: the hash of the whole source text, and
 * the first half of that of the translation that stood there (`3f9a…c1.84222325`).
 */
export function stampOf(source: string, target: string): string {
  return `${hashOf(source)}.${hashOf(target).slice(0, 8)}`
}

const STAMP = /^([\da-f]{16})\.([\da-f]{8})$/u

/** The two hashes of a stamp; null when it was changed by somebody. */
export function readStamp(stamp: string): { source: string; target: string } | null {
  const [, source, target] = STAMP.exec(stamp.trim()) ?? []
  return source === undefined || target === undefined ? null : { source, target }
}

/** A short name of a unit for tables that people read, where an id of sixty letters would be in the way: 10 digits. */
export function tokenOf(id: string): string {
  return hashOf(id).slice(0, 10)
}
