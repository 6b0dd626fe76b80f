import type { Language } from '#shared/foundation/language.ts'

/** What the speller beside the window is asked. */
export type SpellingRequest = { number: number; language: Language } & (
  | {
      kind: 'check'
      /** Each word with the ways in which it is right: all pieces of one way have to be in the dictionary. */
      words: readonly { word: string; ways: readonly (readonly string[])[] }[]
    }
  | { kind: 'suggest'; word: string }
)

export type SpellingAnswer =
  | { number: number; kind: 'checked'; wrong: readonly string[] }
  | { number: number; kind: 'suggested'; suggestions: readonly string[] }
  | { number: number; kind: 'failed'; reason: string }
