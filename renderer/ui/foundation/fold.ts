/** Letters that Unicode does not take apart into a base and a mark, as one finds them in names. */
const BASES: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', þ: 'th', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'" }

/** A text as search compares it: without accents, without case, spaces joined. `José Łuk` becomes `jose luk`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[łøıþđðßæœ’]/g, (letter) => BASES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
