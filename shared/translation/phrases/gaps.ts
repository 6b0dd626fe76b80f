import { countryName } from '#shared/foundation/formats/index.ts'
import { COUNTRIES, otherCountry } from '#shared/foundation/country.ts'
import { inEach, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { StandardPhrase } from './phrase.ts'

/** The words of a meeting that fill the gaps of phrases. */
export interface Fillings {
  /** The names of its groups, in their order. */
  groups: readonly Trilingual[]
  /** The year after the meeting. */
  year: number | null
  /** The country that hosts next. */
  nextHost: Trilingual
}

/** What a meeting fills in: its groups, the year after it, and the other country, which is the next host by usage. */
export function fillingsOf({ meeting, groups }: Pick<MeetingView, 'meeting' | 'groups'>): Fillings {
  return {
    groups: groups.map(({ group }) => group.name),
    year: meeting.start === null ? null : Number(meeting.start.slice(0, 4)) + 1,
    nextHost: inEach((language) => countryName(otherCountry(meeting.host), language))
  }
}

const GAP = /\{(group|minutes|country|year)\}/g

/** The gaps that a phrase has. */
export function gapsOf(phrase: StandardPhrase): string[] {
  return [...phrase.text.en.matchAll(GAP)].map(([, gap = '']) => gap)
}

/**
 * A phrase with its gaps filled, once for each filling: `{group}` for every group of the meeting, `{minutes}` with the usual ones.
 * A language in which the filling has no words is left out, so that it counts as missing. A phrase whose gap nothing fills is left out.
 */
export function filled(phrase: StandardPhrase, { groups, year, nextHost }: Fillings): { key: string; text: Trilingual }[] {
  const gaps = gapsOf(phrase)
  if (gaps.length === 0) return [{ key: phrase.id, text: phrase.text }]
  const values: Record<string, readonly Trilingual[]> = {
    group: groups,
    minutes: USUAL_MINUTES.map((minutes) => everywhere(String(minutes))),
    year: year === null ? [] : [everywhere(String(year))],
    country: [nextHost]
  }
  const [varied = ''] = gaps
  return (values[varied] ?? []).flatMap((value, index) => {
    const text: Trilingual = {}
    for (const language of LANGUAGES) {
      const words = gaps.reduce<string | null>((line, gap) => {
        const filling = (gap === varied ? value : values[gap]?.[0])?.[language]
        return line === null || filling === undefined || filling === '' ? null : line.replace(`{${gap}}`, filling)
      }, phrase.text[language])
      if (words !== null) text[language] = words
    }
    return Object.keys(text).length === 0 ? [] : [{ key: `${phrase.id}-${index}`, text }]
  })
}

/** What delegations and groups are usually given (PRODUCT, "Usual minutes"). */
const USUAL_MINUTES = [5, 6, 10]

/** A phrase with gaps that a text in `from` is an instance of, in `to`; null when it is not, or when a filling is not known. */
export function matchedWithGaps(phrase: StandardPhrase, text: string, from: Language, to: Language, groups: readonly Trilingual[]): string | null {
  const gaps = gapsOf(phrase)
  if (gaps.length === 0) return null
  // In the order of this language, which need not be that of the others.
  const order = [...phrase.text[from].matchAll(GAP)].map(([, gap = '']) => gap)
  const literal = phrase.text[from].split(GAP).map((piece, index) => (index % 2 === 0 ? escaped(piece) : '(.+?)'))
  const match = new RegExp(`^${literal.join('')}$`, 'iu').exec(text.replace(/\s+/g, ' ').trim())
  if (match === null) return null
  return order.reduce<string | null>((line, gap, index) => {
    const words = fillingIn(gap, match[index + 1] ?? '', from, to, groups)
    return line === null || words === null ? null : line.replace(`{${gap}}`, words)
  }, phrase.text[to])
}

function fillingIn(gap: string, words: string, from: Language, to: Language, groups: readonly Trilingual[]): string | null {
  if (gap === 'minutes' || gap === 'year') return /^\d+$/.test(words) ? words : null
  const known: readonly Trilingual[] = gap === 'group' ? groups : COUNTRIES.map((country) => inEach((language) => countryName(country, language)))
  return known.find((name) => name[from]?.toLowerCase() === words.toLowerCase())?.[to] ?? null
}

function escaped(piece: string): string {
  return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

function everywhere(words: string): Trilingual {
  return { en: words, fr: words, es: words }
}
