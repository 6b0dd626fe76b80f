import { isInCapitals } from './case.ts'
import { isUsualSecondName } from './given-names.ts'
import { takeHonorific } from './honorifics.ts'
import { nameUnits } from './units.ts'

/** Between two people in one cell when both sides look like whole names; the weakest first, so that what it leaves is whole for the next. */
const BETWEEN = [/\s+(?:y|e|et|and|&)\s+/iu, /\s+\/\s+/u, /\s*;\s*/u, /\s*[\n\r]+\s*/u] as const
/** Words that no name has: the cell speaks of something else. */
const NO_NAME = /[@\d]|\b(?:ministry|secretar[ií]a|department|ministère|universidad|university|université|direcci[oó]n|direction|c[aá]mara|council|conseil|consejo|tbc|tbd|por confirmar|à confirmer)\b/iu

/**
 * The people in one cell: divided at line breaks, `;`, ` / `, ` y `, ` et `, ` and ` only when every part looks like a whole
 * name. "Santiago Ramón y Cajal" and "Ana Ruiz / Directora" stay whole.
 *
 * @param lines the lines of the cell
 */
export function namesInCell(lines: readonly string[]): string[] {
  let parts = [lines.join('\n')]
  for (const separator of BETWEEN) {
    parts = parts.flatMap((part) => {
      const pieces = part.split(separator).filter((piece) => piece !== '')
      return pieces.length > 1 && pieces.every(isWholeName) ? pieces : [part]
    })
  }
  return parts.map((part) => part.replace(/\s*\n\s*/gu, ' '))
}

/** At least two names after the form of address, none of them small letters but particles. */
export function isWholeName(text: string): boolean {
  if (text.length > 80 || NO_NAME.test(text)) return false
  const { rest } = takeHonorific(text)
  const words = rest.replace(/[,()"“”«»]/gu, ' ').split(/\s+/u).filter((word) => word !== '')
  const units = nameUnits(words.join(' '))
  // "Juan Carlos" above "Pérez López" is one name on two lines.
  if (words.every(isUsualSecondName)) return false
  return units.length >= 2 && units.length <= 7 && units.every((unit) => isInCapitals(unit) || /(?:^|[\s'’-])\p{Lu}/u.test(unit))
}
