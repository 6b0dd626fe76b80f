/** Letters that Unicode does not take apart into a base and a mark, or that people search for by other letters. */
const SPELLED: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', ı: 'i', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k', ſ: 's', ŀ: 'l', ƒ: 'f', ς: 'σ',
  '’': "'", '‘': "'", ʼ: "'", '`': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '‑': '-', '−': '-'
}

const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'g')
const MARKS = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * Text as a search sees it: no accents, no capitals, ł ø ı þ ß æ œ đ by their plain letters, one kind of quotation mark,
 * dash and space. `fold('Łódź, Ñuñoa')` is `lodz, nunoa`; find by `fold(text).includes(fold(query))`. Folding twice
 * changes nothing more. Uses Unicode's own tables only (NFKD, default case mapping), nothing of the machine.
 */
export function fold(text: string): string {
  return foldLatin(text) ?? foldAny(text)
}

/**
 * The usual case, several times as fast: letters of the Latin alphabets fold one by one, whatever stands beside them. Null when
 * a character needs its neighbours (a mark of its own, a Greek sigma), or when there is none to gain by.
 */
function foldLatin(text: string): string | null {
  let folded = ''
  let isAfterSpace = true
  for (let index = 0; index < text.length; index++) {
    const letters = LATIN[text.charCodeAt(index)]
    if (letters === undefined) return null
    if (letters !== ' ') folded += letters
    else if (!isAfterSpace) folded += ' '
    isAfterSpace = letters === ' '
  }
  return isAfterSpace ? folded.trimEnd() : folded
}

function foldAny(text: string): string {
  const spelled = (letters: string): string => letters.replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter)
  const bare = spelled(text.toLowerCase().replace(/[´ſŀ]/g, (letter) => SPELLED[letter] ?? letter))
  return spelled(bare.normalize('NFKD').replace(MARKS, '').toLowerCase()).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What each character below U+0180 folds to; undefined for those that become a mark or nothing, which only the whole text can tell. */
const LATIN: readonly (string | undefined)[] = Array.from({ length: 0x180 }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (/\s/.test(letter)) return ' '
  const folded = foldAny(`x${letter}x`).slice(1, -1)
  return folded === '' || folded.includes(' ') ? undefined : folded
})
