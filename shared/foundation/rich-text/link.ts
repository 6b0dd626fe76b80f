/** Longer than any address that people send one another. */
const LONGEST_LINK = 2000
const SCHEME = /^(?:https?:\/\/|mailto:)/iu
/** Signs that would end an address in the text, and what no address may hold. */
const UNSAFE = /[\s()<>\\|\p{Cc}\p{Cs}]/gu

/**
 * An address as it is kept: `https:`, `http:` and `mailto:` only, with brackets, backslashes and bars percent-encoded. Null for
 * anything else (`javascript:`, `file:`, a relative path): then the words stand without a link.
 */
export function safeLink(address: string): string | null {
  const trimmed = address.trim()
  if (!SCHEME.test(trimmed) || trimmed.length > LONGEST_LINK || /\s/u.test(trimmed)) return null
  const kept = trimmed.replaceAll(UNSAFE, encodeSign)
  return kept.replace(SCHEME, '') === '' ? null : kept
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
