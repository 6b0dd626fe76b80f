const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as letters (RFC 4648, 4): this room knows neither `Buffer` nor `btoa`. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  let line = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const left = bytes.length - at
    line += (SIGNS[first >> 2] ?? '') + (SIGNS[((first & 3) << 4) | (second >> 4)] ?? '') + (left > 1 ? (SIGNS[((second & 15) << 2) | (third >> 6)] ?? '') : '=') + (left > 2 ? (SIGNS[third & 63] ?? '') : '=')
    if (line.length > 8000) {
      parts.push(line)
      line = ''
    }
  }
  return parts.join('') + line
}
