import { strFromU8, strToU8 } from 'fflate'
import { toHex, type Sha256 } from './format.ts'

const PREFIX = 'alternat-sha256:'

/** The length of the ZIP comment that seals a file. */
const SEAL_BYTES = PREFIX.length + 64

/**
 * Appends the seal to a ZIP that has no comment yet: its SHA-256, the length of the comment included, becomes the
 * comment.
 */
export async function seal(zip: Uint8Array, sha256: Sha256): Promise<Uint8Array> {
  const sealed = new Uint8Array(zip.length + SEAL_BYTES)
  sealed.set(zip)
  new DataView(sealed.buffer).setUint16(zip.length - 2, SEAL_BYTES, true)
  const digest = await sha256(sealed.subarray(0, zip.length))
  sealed.set(strToU8(PREFIX + toHex(digest)), zip.length)
  return sealed
}

/** True when the file ends with the seal of exactly the bytes before it. */
export async function sealHolds(file: Uint8Array, sha256: Sha256): Promise<boolean> {
  const end = file.length - SEAL_BYTES
  if (end < 0) return false
  const digest = await sha256(file.subarray(0, end))
  return strFromU8(file.subarray(end), true) === PREFIX + toHex(digest)
}
