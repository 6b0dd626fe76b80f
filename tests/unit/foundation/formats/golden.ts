import { expect, test } from 'vitest'
import type { Language } from '#shared/foundation/language.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'

/** A case: what is written, then the outcome in English, French and Spanish, where · stands for a no-break space. */
export type Golden<T> = readonly [input: T, en: string, fr: string, es: string]

/** One test a case and language, so that a failure names the sentence that is wrong. */
export function holds<T>(title: string, cases: readonly Golden<T>[], write: (input: T, language: Language) => string): void {
  for (const [input, ...expected] of cases) {
    for (const [index, language] of LANGUAGES.entries()) {
      const wanted = expected[index] ?? ''
      test(`${title}: ${JSON.stringify(input)} in ${language} is ${wanted}`, () => {
        expect(shown(write(input, language))).toBe(wanted)
      })
    }
  }
}

/** No-break spaces made visible. */
export function shown(text: string): string {
  return text.replaceAll('\u00A0', '·').replaceAll('\u202F', '‿')
}
