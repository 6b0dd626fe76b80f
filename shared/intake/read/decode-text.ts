import { strFromU8, strToU8 } from 'fflate'

/** What windows-1252 has where ISO-8859-1 has controls, from 0x80; its five holes are those controls (WHATWG, "Encoding"). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CONTROLS = /[\u0080-\u009f]/g

const SAMPLE = 4096
/** UTF-16 units are put together this many at a time: as arguments of one call, more would exhaust the stack. */
const STEP = 8192

/**
 * The text of a file that does not say how it is written. UTF-8 and UTF-16 are known by their mark at the beginning;
 * UTF-16 without one by the zeros in every second byte; UTF-8 without one by being valid, which no other text of any
 * length is by chance. Everything else is taken for windows-1252, which Excel writes in Canada and Mexico.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (hasUtf8Mark(bytes)) return decodeBytes(withoutUtf8Mark(bytes))
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), true)
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), false)
  const order = byteOrder(bytes.subarray(0, SAMPLE))
  return order === null ? decodeBytes(bytes) : decodeUtf16(bytes, order === 'little')
}

/** Some programs put the mark before a text that has one. */
export function withoutUtf8Mark(bytes: Uint8Array): Uint8Array {
  let rest = bytes
  while (hasUtf8Mark(rest)) rest = rest.subarray(3)
  return rest
}

function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

/** UTF-8 when the bytes are valid UTF-8, windows-1252 when not. */
export function decodeBytes(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes)
}

/** Null when the bytes are not UTF-8: what is, comes back the same when it is encoded again. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const text = strFromU8(bytes)
  const again = strToU8(text)
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? text : null
}

export function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replaceAll(CONTROLS, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const units = new Uint16Array(bytes.length >> 1)
  for (let at = 0; at < units.length; at += 1) units[at] = view.getUint16(at * 2, isLittle)
  let text = ''
  for (let at = 0; at < units.length; at += STEP) text += String.fromCharCode(...units.subarray(at, at + STEP))
  return text
}

/** Latin letters in UTF-16 have a zero in every second byte. Null when it looks like no UTF-16. */
function byteOrder(sample: Uint8Array): 'little' | 'big' | null {
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const pairs = sample.length / 2
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'little'
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'big' : null
}
