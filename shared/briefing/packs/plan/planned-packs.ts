import { COUNTRIES } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { AUDIENCES, type Audience } from '#shared/domain/pack/audiences.ts'
import { builtInPack } from '#shared/domain/pack/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { languageOfCard } from '#shared/briefing/cards/card-language.ts'
import { readerOf } from '../reader.ts'

/**
 * The books that the app brings along for this meeting: one for each head of delegation and each seated co-chair, of their side and in
 * their name; one each for delegates, interpreters and logistics, for both sides.
 */
export function builtInPacks(view: MeetingView, audiences: readonly Audience[] = AUDIENCES): ComposedPack[] {
  return AUDIENCES.filter((audience) => audiences.includes(audience)).flatMap((audience) => PACKS[audience](view))
}

/** Every pack of a meeting: the built-in ones, then those that people composed. */
export function packsOf(view: MeetingView): ComposedPack[] {
  return [...builtInPacks(view), ...view.packs]
}

/** Besides each pack that is made language by language, the same with all three in one book. */
export function withTrilingual(packs: readonly ComposedPack[]): ComposedPack[] {
  return packs.flatMap((pack) => (pack.languages === 'each' ? [pack, { ...pack, languages: 'trilingual' as const }] : [pack]))
}

/** The languages in which a pack is made where these are asked for. */
export function languagesOfPack(view: MeetingView, pack: ComposedPack, asked: readonly Language[]): Language[] {
  const [first = 'en'] = asked
  switch (pack.languages) {
    case 'each':
      return [...new Set(asked)]
    case 'trilingual':
      return [first]
    case 'own': {
      const reader = readerOf(view, pack)
      return reader === null ? [...new Set(asked)] : [languageOfCard(reader.person, 'own', first)]
    }
    default:
      return [pack.languages]
  }
}

const PACKS: Readonly<Record<Audience, (view: MeetingView) => ComposedPack[]>> = {
  head: (view) =>
    COUNTRIES.map((country) => {
      const head = view.delegates.find(({ attendance }) => attendance.delegation === country && attendance.role === 'head' && isExpected(attendance))
      return builtInPack('head', { ...factsOf(view, `head-${country}`), side: country, country, person: head?.person.id ?? null })
    }),
  coChair: (view) =>
    view.groups.flatMap(({ group, seats }) =>
      seats.flatMap(({ country, sector, coChair }) =>
        coChair === null ? [] : [builtInPack('coChair', { ...factsOf(view, `coChair-${group.id}-${country}-${sector}`), side: country, country, sector, group: group.id, person: coChair.person })]
      )
    ),
  delegate: shared('delegate'),
  interpreter: shared('interpreter'),
  logistics: shared('logistics')
}

function shared(audience: Audience): (view: MeetingView) => ComposedPack[] {
  return (view) => [builtInPack(audience, factsOf(view, audience))]
}

function factsOf({ meeting }: MeetingView, id: string): Pick<ComposedPack, 'id' | 'meeting' | 'marking'> {
  return { id, meeting: meeting.id, marking: 'unclassified' }
}
