import type { Language } from '#shared/foundation/language.ts'
import { isSame, type Figure } from './figure.ts'
import { figuresIn } from './scan.ts'
import { isSpelled } from './spelled.ts'

export interface FigureDifferences {
  /** Figures of the source that the translation has neither in digits nor in words, each once. */
  missing: readonly Figure[]
  /** Figures of the translation that the source does not have. */
  extra: readonly Figure[]
}

/** What figures a source and its translation do not share. How often each is said does not matter. */
export function compareFigures(source: string, from: Language, target: string, to: Language): FigureDifferences {
  const [wanted, present] = [figuresIn(source, from), figuresIn(target, to)]
  const missing = wanted.filter((figure, index) => {
    const isFirst = wanted.findIndex((other) => isSame(other, figure)) === index
    return isFirst && !present.some((other) => isSame(other, figure)) && !isSpelled(figure, target, to)
  })
  const extra = present.filter((figure) => !wanted.some((other) => isSame(other, figure)) && !isSpelled(figure, source, from))
  return { missing, extra }
}
