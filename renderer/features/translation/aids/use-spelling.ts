import { useEffect, useMemo, useState } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import { isKnownSpelling, type KnownSpellings } from '#shared/translation/aids/spelling/known.ts'
import { rankedSpellings } from '#shared/translation/aids/spelling/rank.ts'
import { formsOf, spelledWords, type SpelledWord } from '#shared/translation/aids/spelling/words.ts'
import { spellingsFor, wrongWords } from './spelling/speller.ts'

/** Looked up once one has paused in typing. Milliseconds. */
const PAUSE = 250

export type Spelling =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  | { state: 'checked'; misspelt: readonly SpelledWord[] }

/** The words of a text that neither the dictionary nor the meeting knows. While a new answer is on its way, the last one stands. */
export function useSpelling(text: string, source: string, language: Language, known: KnownSpellings): Spelling {
  const [answer, setAnswer] = useState<{ language: Language; wrong: ReadonlySet<string> } | { language: Language; reason: string } | null>(null)
  const words = useMemo(
    () =>
      spelledWords(text, source).flatMap((word) => {
        const ways = formsOf(word.word, language)
        return isKnownSpelling(ways, known) ? [] : [{ ...word, ways }]
      }),
    [text, source, language, known]
  )
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      wrongWords(words, language).then(
        (wrong) => isWanted && setAnswer({ language, wrong }),
        (error: unknown) => isWanted && setAnswer({ language, reason: error instanceof Error ? error.message : String(error) })
      )
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words, language])
  return useMemo((): Spelling => {
    if (answer === null || answer.language !== language) return { state: 'loading' }
    if ('reason' in answer) return { state: 'failed', reason: answer.reason }
    return { state: 'checked', misspelt: words.filter(({ word }) => answer.wrong.has(word)) }
  }, [answer, words, language])
}

/** What may have been meant by a word, the likeliest first; null while it is looked up. */
export function useSpellings(word: string, language: Language, known: KnownSpellings): readonly string[] | null {
  const [found, setFound] = useState<{ word: string; spellings: readonly string[] } | null>(null)
  useEffect(() => {
    let isWanted = true
    spellingsFor(word, language).then(
      (spellings) => isWanted && setFound({ word, spellings }),
      () => isWanted && setFound({ word, spellings: [] })
    )
    return () => {
      isWanted = false
    }
  }, [word, language])
  return useMemo(() => (found?.word === word ? rankedSpellings(word, found.spellings, known) : null), [found, word, known])
}
