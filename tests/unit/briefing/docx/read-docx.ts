import { strFromU8, unzipSync } from 'fflate'

export interface ReadDocx {
  /** Path in the file → its XML. */
  parts: Readonly<Record<string, string>>
  /** Every word of the body without the list of contents, without blanks. */
  body: string
  /** The words of the list of contents, without blanks. */
  contents: string
}

/** A Word file as a reader sees it: the words in their order. Blanks are left out, as line ends differ. */
export function readDocx(file: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))
  const document = parts['word/document.xml'] ?? ''
  const contents = /<w:sdt>.*?<\/w:sdt>/su.exec(document)?.[0] ?? ''
  return { parts, body: wordsIn(document.replace(contents, '')), contents: wordsIn(contents) }
}

export function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

function wordsIn(xml: string): string {
  const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? '').join('')
  return squeezed(words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'))
}
