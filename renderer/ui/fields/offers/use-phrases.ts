import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { fillingsOf, type Fillings } from '#shared/translation/phrases/gaps.ts'
import type { PhraseKind } from '#shared/translation/phrases/index.ts'
import { offeredPhrases, phraseByKey, type PhraseOffer } from '#shared/translation/phrases/offer.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { Offer } from './use-offers.tsx'

/** The standard phrases of a meeting, as they are offered while one types. */
export interface Phrases {
  find: (kind: PhraseKind, typed: string, language: Language) => readonly Offer[]
  /** What an offer stands for. */
  taken: (kind: PhraseKind, id: string) => PhraseOffer | null
}

/** The same object as long as the meeting fills the gaps of phrases alike, so that rows are not drawn anew. */
export function usePhrases(view: MeetingView): Phrases {
  const { meeting, groups } = view
  const written = JSON.stringify(fillingsOf({ meeting, groups }))
  return useMemo(() => {
    // What was written a line above.
    const fillings = JSON.parse(written) as Fillings
    return {
      find: (kind, typed, language) =>
        offeredPhrases(kind, typed, language, fillings).map(({ key, text }) => ({ id: key, label: text[language] ?? '', detail: others(text, language) })),
      taken: (kind, id) => phraseByKey(kind, id, fillings)
    }
  }, [written])
}

/** The phrases of one kind for a field, with what becomes of the one that is taken: its words in every language that it has. */
export interface PhraseOffers {
  label: string
  find: (typed: string, language: Language) => readonly Offer[]
  /** Resolves once it is stored. */
  onTake: (id: string) => Promise<void>
}

/** Phrases offered in a field; `store` writes what was taken, and the language of the interface says so. */
export function usePhraseOffers(phrases: Phrases, kind: PhraseKind, store: (text: Trilingual) => Promise<void>): PhraseOffers {
  const { t } = useTranslation('ui')
  const spoken = useLanguage()
  const latest = useLatest(store)
  return useMemo(
    () => ({
      label: t('offers.phrases'),
      find: (typed, language) => phrases.find(kind, typed, language),
      onTake: async (id) => {
        const taken = phrases.taken(kind, id)
        if (taken === null) return
        await latest.current(taken.text)
        announce(t('offers.taken', { name: taken.text[spoken] ?? '' }))
      }
    }),
    [t, spoken, phrases, kind, latest]
  )
}

function others(text: Trilingual, language: Language): string {
  return LANGUAGES.filter((other) => other !== language).map((other) => text[other] ?? '').filter(Boolean).join(' · ')
}
