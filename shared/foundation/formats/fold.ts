/** Letters that Unicode does not take apart into a base and a mark, or that people search for by other letters. */
const SPELLED: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', ı: 'i', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ſ: 's', ŀ: 'l', ƒ: 'f', ς: 'σ',
  '’': "'", '‘': "'", ʼ: "'", '`': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '‑': '-', '−': '-'
}

const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'g')
/** Accents of every script, and what is not drawn at all. */
const MARKS = /[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/**
 * Text as a search sees it: no accents, no capitals, ł ø ı þ ß æ œ đ by their plain letters, one kind of quotation mark,
 * dash and space. `fold('Łódź, Ñuñoa')` is `lodz, nunoa`; find by `fold(text).includes(fold(query))`. Folding twice
 * changes nothing more. Uses Unicode's own tables only (NFKD, default case mapping), nothing of the machine.
 */
export function fold(text: string): string {
  const spelled = (letters: string): string => letters.replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter)
  const bare = spelled(text.toLowerCase().replace(/[´ſŀ]/g, (letter) => SPELLED[letter] ?? letter))
  return spelled(bare.normalize('NFKD').replace(MARKS, '').toLowerCase()).normalize('NFC').replace(/\s+/g, ' ').trim()
}
