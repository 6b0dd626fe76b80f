import type { Bundle, Sentences } from './bundle.ts'

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáÁeéÉiíÍoóÓuúÚcçÇnñÑsšŠyýÝ'.matchAll(/(.)(.)(.)/gu)].flatMap(([, plain = '', small = '', large = '']) => [
    [plain, small],
    [plain.toUpperCase(), large]
  ])
)

/**
 * A language that nobody speaks, made from English: every letter accented and every sentence 40 % longer. What stays plain
 * on screen was never a key; what is cut off has no room for French.
 */
export function pseudoBundle(english: Bundle): Bundle {
  return Object.fromEntries(Object.entries(english).map(([name, sentences]) => [name, pseudoSentences(sentences)]))
}

function pseudoSentences(sentences: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(sentences).map(([key, value]) => [key, typeof value === 'string' ? pseudoText(value) : pseudoSentences(value)])
  )
}

/** Accents and lengthens a text; placeholders, nested keys and tags stay as they are. */
export function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\}|\$t\(.*?\)|<[^>]+>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter)))
    .join('')
  const more = Math.ceil(text.replace(/\{\{.*?\}\}/g, '').length * 0.4)
  return more === 0 ? accented : `${accented} ${'ōxe '.repeat(Math.ceil(more / 4)).slice(0, more).trim()}`
}
