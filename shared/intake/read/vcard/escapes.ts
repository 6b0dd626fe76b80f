const ESCAPE = /\\([\\;,nN:"])/g

/** The text of a value, without its escapes (RFC 6350, 3.4). */
export function unescapeValue(value: string): string {
  if (!value.includes('\\') && !value.includes('\r')) return value.trim()
  return value.replaceAll(ESCAPE, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter)).replaceAll(/\r\n?/g, '\n').trim()
}

/** The components of a structured value such as N, ORG or ADR, divided at each `;` that is not escaped. */
export function components(value: string): string[] {
  return divide(value, ';').map(unescapeValue)
}

/** The parts of a value with their escapes, divided at each separator that is not escaped. */
export function divide(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charAt(at)
    if (letter === '\\') {
      part += letter + value.charAt(at + 1)
      at += 1
    } else if (letter === separator) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  parts.push(part)
  return parts
}
