import type { Language } from '#shared/foundation/language.ts'
import { isSame, written, type Figure } from '../figures/figure.ts'
import { figuresIn } from '../figures/scan.ts'
import { tokensOf } from './tokens.ts'

/**
 * A stored translation with the numbers and times of the text at hand, when these are all that differs: "Priorities for 2027" gives
 * "Prioridades para 2028" for "Priorities for 2028". Null when more differs, when it is not clear which number is which, or
 * when a figure cannot be written without its words.
 *
 * @param stored the source of the stored translation, in `from`
 * @param translation what it was translated to, in `to`
 */
export function adapted(text: string, stored: string, from: Language, translation: string, to: Language): string | null {
  if (tokensOf(text).join(' ') !== tokensOf(stored).join(' ')) return null
  const [wanted, before, inTranslation] = [figuresIn(text, from), figuresIn(stored, from), figuresIn(translation, to)]
  if (wanted.length !== before.length) return null
  const changes: { place: Figure; by: string }[] = []
  for (const [index, old] of before.entries()) {
    const now = wanted[index]
    if (!now || isSame(now, old)) continue
    const places = inTranslation.filter((figure) => isSame(figure, old))
    const by = written(now, to)
    const [place] = places
    if (!place || places.length > 1 || by === null || place.kind !== now.kind || changes.some((change) => change.place === place)) return null
    changes.push({ place, by })
  }
  if (changes.length === 0) return null
  return changes
    .sort((a, b) => b.place.from - a.place.from)
    .reduce((result, { place, by }) => result.slice(0, place.from) + by + result.slice(place.to), translation)
}
