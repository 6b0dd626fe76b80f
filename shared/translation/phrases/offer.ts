import { fold } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { filled, type Fillings } from './gaps.ts'
import { phrasesFor, type PhraseKind, type StandardPhrase } from './index.ts'

/** A standard phrase as this meeting would write it. */
export interface PhraseOffer {
  key: string
  phrase: StandardPhrase
  text: Trilingual
}

/** Fewer letters say nothing yet. */
const FEWEST_LETTERS = 2
/** More nobody reads while typing. */
const SHOWN = 6

/**
 * The phrases of a kind of which every word typed begins a word, those that begin with the whole of it first. None when the text is
 * one of them already.
 */
export function offeredPhrases(kind: PhraseKind, typed: string, language: Language, fillings: Fillings): PhraseOffer[] {
  const wanted = fold(typed)
  if (wanted.length < FEWEST_LETTERS) return []
  const all = readyFor(kind, fillings)
  if (all.some(({ words }) => words[language] === wanted)) return []
  const parts = wanted.split(' ')
  const found = all.filter(({ words }) => parts.every((part) => ` ${words[language]}`.includes(` ${part}`)))
  const begin = found.filter(({ words }) => words[language].startsWith(wanted))
  return [...begin, ...found.filter((offer) => !begin.includes(offer))].slice(0, SHOWN).map(({ offer }) => offer)
}

/** The phrase that an offer stood for. */
export function phraseByKey(kind: PhraseKind, key: string, fillings: Fillings): PhraseOffer | null {
  return readyFor(kind, fillings).find(({ offer }) => offer.key === key)?.offer ?? null
}

interface Ready {
  offer: PhraseOffer
  words: Record<Language, string>
}

const READY = new WeakMap<Fillings, Map<PhraseKind, readonly Ready[]>>()

/** The phrases with their gaps filled and their words folded, once a meeting. */
function readyFor(kind: PhraseKind, fillings: Fillings): readonly Ready[] {
  const kinds = READY.get(fillings) ?? new Map<PhraseKind, readonly Ready[]>()
  READY.set(fillings, kinds)
  let ready = kinds.get(kind)
  if (ready === undefined) {
    ready = phrasesFor(kind).flatMap((phrase) =>
      filled(phrase, fillings).map(({ key, text }) => {
        const [en, fr, es] = LANGUAGES.map((language) => fold((text[language] ?? '').replaceAll('’', ' ')))
        return { offer: { key, phrase, text }, words: { en: en ?? '', fr: fr ?? '', es: es ?? '' } }
      })
    )
    kinds.set(kind, ready)
  }
  return ready
}
