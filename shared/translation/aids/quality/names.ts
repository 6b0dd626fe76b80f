import { fold } from '#shared/foundation/formats/fold.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'

/** Letters by which a name may be mistyped and still be recognised. */
const SLIPS = 2

/** The names in the source are in the translation: of people letter by letter, of organisations and rooms as the meeting has them. */
export function nameFindings({ source, from, target, to, known }: Draft): QualityFinding[] {
  const people = known.people.filter((name) => holds(source, name) && !holds(target, name)).map((name) => {
    const alike = resembling(name, target)
    return found('nameMissing', 'err', alike ?? [target.length, target.length], alike ? name : null, { name })
  })
  const others = known.others.flatMap((names): QualityFinding[] => {
    const [own, wanted] = [names[from]?.trim(), names[to]?.trim()]
    // A short name that is part of the full one serves in both.
    if (!own || !wanted || own.includes(wanted) || wanted.includes(own) || !holds(source, own) || holds(target, wanted)) return []
    const at = placeOf(target, own)
    return at === null ? [] : [found('nameOtherLanguage', 'warn', [at, at + own.length], wanted, { name: own, proper: wanted })]
  })
  return [...people, ...others]
}

/** Whether a text has a name as whole words, accents included. */
function holds(text: string, name: string): boolean {
  return placeOf(text, name) !== null
}

function placeOf(text: string, name: string): number | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at
  }
  return null
}

/** Words of the target that are the name but for a slip or an accent. */
function resembling(name: string, target: string): [number, number] | null {
  const length = name.split(' ').length
  const words = [...target.matchAll(/[\p{L}\p{M}’'-]+/gu)]
  for (let at = 0; at + length <= words.length; at++) {
    const [first, last] = [words[at], words[at + length - 1]]
    if (!first || !last) continue
    const to = last.index + last[0].length
    if (letterSlips(fold(name), fold(target.slice(first.index, to))) <= SLIPS) return [first.index, to]
  }
  return null
}

/** Levenshtein over letters; more than SLIPS is as good as infinite. */
function letterSlips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > SLIPS) return SLIPS + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? SLIPS + 1
}

/** Whether the place lies inside a name that somebody gave, such as that of a chamber of commerce. */
export function isInName(text: string, from: number, to: number, names: readonly string[]): boolean {
  return names.some((name) => {
    if (name === '') return false
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (at <= from && to <= at + name.length) return true
    return false
  })
}
