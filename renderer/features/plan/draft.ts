import { formatOrdinal } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, hasText, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { addDays, parseCalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingPlan } from '#shared/domain/meeting/edits.ts'
import { suggestNext } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Group } from '#shared/domain/group/schema.ts'

/** What one decides before a meeting exists. */
export interface Draft extends MeetingPlan {
  /** The languages whose title one has written oneself: they no longer follow the ordinal. */
  ownTitle: readonly Language[]
  withCalendar: boolean
  withAgenda: boolean
}

/** A first draft out of the history: host and ordinal as they usually follow, the groups that are active. */
export function firstDraft(meetings: readonly Meeting[], groups: readonly Group[]): Draft {
  const { host, ordinal } = suggestNext(meetings)
  return {
    ordinal, host, title: titleFor(ordinal), theme: {}, start: null, end: null, city: {}, venue: {}, mode: 'inPerson', zone: '',
    groups: groups.filter((group) => group.status === 'active').map((group) => group.id),
    ownTitle: [], withCalendar: true, withAgenda: true
  }
}

/** "18th annual meeting", « 18e réunion annuelle », “18.ª reunión anual”. */
export function titleFor(ordinal: number | null): Trilingual {
  const pattern: Record<Language, string> = { en: 'annual meeting', fr: 'réunion annuelle', es: 'reunión anual' }
  const alone: Record<Language, string> = { en: 'Annual meeting', fr: 'Réunion annuelle', es: 'Reunión anual' }
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, ordinal === null ? alone[language] : `${formatOrdinal(ordinal, language)} ${pattern[language]}`])
  )
}

export function withOrdinal(draft: Draft, ordinal: number | null): Draft {
  const title = titleFor(ordinal)
  for (const language of draft.ownTitle) title[language] = draft.title[language]
  return { ...draft, ordinal, title }
}

/** A title that is emptied follows the ordinal again at its next change. */
export function withTitle(draft: Draft, language: Language, text: string): Draft {
  const others = draft.ownTitle.filter((one) => one !== language)
  return { ...draft, title: { ...draft.title, [language]: text }, ownTitle: text.trim() === '' ? others : [...others, language] }
}

/** The last day follows the first by one until it has been chosen: annual meetings last two days. */
export function withStart(draft: Draft, start: string | null): Draft {
  const first = parseCalendarDate(start ?? '')
  const isLate = first !== null && (draft.end === null || draft.end < first)
  return { ...draft, start, end: isLate ? addDays(first, 1) : draft.end }
}

/** The plan as it is stored: empty texts count as missing, and what serves only the form is left behind. */
export function planOf({ ownTitle: _own, withCalendar: _calendar, withAgenda: _agenda, ...plan }: Draft): MeetingPlan {
  return { ...plan, title: written(plan.title), theme: written(plan.theme), city: written(plan.city), venue: written(plan.venue) }
}

function written(text: Trilingual): Trilingual {
  return Object.fromEntries(LANGUAGES.filter((language) => hasText(text, language)).map((language) => [language, text[language]]))
}
