import type { BaseTerm } from '#shared/translation/terms/base.ts'
import { wordingsIn, wordingsOf } from '#shared/translation/terms/base.ts'
import { placesOf, termsIn, type FoundTerm } from '#shared/translation/terms/find.ts'
import { stemmedWords } from '#shared/translation/terms/stem.ts'
import { found, type Draft, type QualityFinding } from './quality/finding.ts'
import { isInName } from './quality/names.ts'
import { likeIn } from './suggestions.ts'

/**
 * What the term base has to say about a translation: a binding term of the source that it says otherwise; a wording that is wrong
 * for a term; words that are not to be used at all.
 */
export function termWarnings(draft: Draft, base: readonly BaseTerm[]): QualityFinding[] {
  const { source, from, target, to, known } = draft
  if (target.trim() === '') return []
  const words = stemmedWords(target, to)
  const names = [...known.people, ...known.others.map((name) => name[from] ?? '')]
  const inSource = termsIn(source, from, base).filter((term) => !isInName(source, term.from, term.to, names))
  const isSaid = (term: BaseTerm): boolean => wordingsIn(term, to).some((wording) => placesOf(wording, target, to, words).length > 0)
  const seen = new Set<BaseTerm>()
  const warnings: QualityFinding[] = []
  for (const group of byPlace(inSource)) {
    const binding = group.filter(({ term, isOwn }) => term.standing === 'binding' && isOwn && !term.ambiguousIn.includes(from))
    const [first] = binding
    if (!first || seen.has(first.term)) continue
    for (const { term } of group) seen.add(term)
    const wrong = binding.flatMap(({ term }) => wrongWordings(term, draft, words))
    warnings.push(...wrong)
    // Where a wording stands for several terms, one of them is meant.
    if (wrong.length === 0 && !group.some(({ term }) => isSaid(term))) {
      const [wording = ''] = wordingsIn(first.term, to)
      warnings.push(found('termUnused', 'warn', [target.length, target.length], null, { term: source.slice(first.from, first.to), proper: wording }))
    }
  }
  const forbidden = termsIn(target, to, base).filter(({ term }) => term.standing === 'forbidden')
  return [...warnings, ...forbidden.map(({ from: start, to: end }) => found('wordForbidden', 'warn', [start, end], null, { words: target.slice(start, end) }))]
}

/** Terms at the same place of the source. */
function byPlace(terms: readonly FoundTerm[]): FoundTerm[][] {
  const groups = new Map<number, FoundTerm[]>()
  for (const term of terms) groups.set(term.from, [...(groups.get(term.from) ?? []), term])
  return [...groups.values()]
}

/** Wordings in the translation that are wrong for a term of the source; inside a right one they do no harm. */
function wrongWordings(term: BaseTerm, { target, to }: Pick<Draft, 'target' | 'to'>, words: ReturnType<typeof stemmedWords>): QualityFinding[] {
  const right = wordingsIn(term, to)
  const [proper = ''] = right
  const good = right.flatMap((wording) => placesOf(wording, target, to, words))
  return wordingsOf(term.forbidden[to]).flatMap((wording) =>
    placesOf(wording, target, to, words).flatMap((place) => {
      if (good.some((other) => other.from <= place.from && place.to <= other.to)) return []
      const said = target.slice(place.from, place.to)
      // Only in the very form in which the base has it: otherwise number and agreement are a person's to mend.
      const isSameForm = said.toLowerCase() === wording.toLowerCase()
      return [found('termForbidden', 'warn', [place.from, place.to], isSameForm ? likeIn(said, proper) : null, { words: said, proper })]
    })
  )
}
