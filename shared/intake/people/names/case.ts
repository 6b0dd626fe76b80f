/** Particles that names of the three countries write small inside a name, as they stand between words in capitals. */
const SMALL = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'i', 'da', 'do', 'dos', 'das', 'di', 'du', 'des', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'zur', 'af', 'bin', 'ibn', 'al'])
/** Scottish names after Mac: only those that are written with a second capital by most who bear them. Macías is none. */
const MAC = new Set([
  'macdonald', 'macdonell', 'macdougall', 'macarthur', 'macaulay', 'macbride', 'maccallum', 'maccormack', 'macdermid', 'maceachern', 'macfarlane', 'macgillivray', 'macgregor',
  'macinnis', 'macintosh', 'macintyre', 'macisaac', 'mackinnon', 'maclachlan', 'maclaren', 'maclaughlin', 'maclean', 'maclellan', 'macleod', 'macmaster', 'macmillan', 'macnab', 'macneil',
  'macneill', 'macphail', 'macpherson', 'macqueen', 'macrae', 'mactavish'
])
const ROMAN = /^(?:II|III|IV|VI{0,3})$/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
const SMALLS = /^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u

/** Whether all letters of a text are capitals: "HERNÁNDEZ", "O'BRIEN-ROY"; a single letter or an initial with its dot is not. */
export function isInCapitals(text: string): boolean {
  return CAPITALS.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) > 1
}

export function isInSmallLetters(text: string): boolean {
  return SMALLS.test(text)
}

/**
 * A name in capitals as people write it: "DE LA GARZA" is "de la Garza", "O'BRIEN" "O'Brien", "MCDONALD" "McDonald", "NÚÑEZ"
 * "Núñez". Accents stay as they are and are never invented: a list in capitals often has none, and "Munoz" may be right.
 */
export function properCase(text: string): string {
  return text
    .split(' ')
    .map((word) => (SMALL.has(word.toLowerCase()) ? word.toLowerCase() : ROMAN.test(word) && text.includes(' ') ? word : word.split('-').map(properWord).join('-')))
    .join(' ')
}

function properWord(word: string): string {
  const lower = word.toLowerCase()
  const apostrophe = /^([dlmnos]?\p{L}?)(['’])(\p{L}.*)$/u.exec(lower)
  if (apostrophe) {
    const [, before = '', mark = '', after = ''] = apostrophe
    return `${capital(before)}${mark}${capital(after)}`
  }
  if (lower.startsWith('mc') && lower.length > 3) return `Mc${capital(lower.slice(2))}`
  if (MAC.has(lower)) return `Mac${capital(lower.slice(3))}`
  // "J.R." is two initials.
  return lower.replace(/(^|\.)(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase())
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
