/**
 * A short mark of exactly these words: equal for equal words, and for practical purposes for no others (53 bits). It is stored
 * with a translation, so it must never change; it guards nothing against forgery. After cyrb53 (public domain, bryc).
 */
export function wordsMark(words: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < words.length; index++) {
    const unit = words.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
