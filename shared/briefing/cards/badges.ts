import type { Country } from '#shared/foundation/country.ts'
import { countryName, formatDateRange } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Role } from '#shared/domain/attendance/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import { editionIn } from '../documents/frame/edition.ts'
import { meetingName } from '../documents/frame/heading.ts'
import { wordsIn } from '../documents/frame/words.ts'
import type { Paper } from '../model/index.ts'
import { type CardLanguage, languageOfCard, type Said, saidIn } from './card-language.ts'
import { type Code, contactCode } from './contact-code.ts'
import { filledGrid, type Grid } from './sheet.ts'

/** `card`: 86 × 54 mm, as a credit card (ISO/IEC 7810 ID-1); `insert`: 4 × 3 inches, for the usual holder. */
export const BADGE_SIZES = ['card', 'insert'] as const
export type BadgeSize = (typeof BADGE_SIZES)[number]

/** Millimetres. */
const MEASURES: Readonly<Record<BadgeSize, { width: number; height: number }>> = {
  card: { width: 86, height: 54 },
  insert: { width: 101.6, height: 76.2 }
}

/** One badge, in one language. */
export interface Badge {
  kind: 'badge'
  size: BadgeSize
  language: Language
  /** Given names and surnames in lines of their own; the name for the badge, where there is one, in one. */
  name: string[]
  organisation: Said
  country: Country
  countryName: string
  role: Role
  roleName: string
  /** `EN`, `LSQ`: languages that the wearer speaks or signs. */
  speaks: string[]
  meeting: string
  dates: string
  code: Code | null
  /** What a screen reader says for the code. */
  codeAloud: string
}

export function badgeGrid(paper: Paper, size: BadgeSize): Grid {
  return filledGrid(paper, MEASURES[size].width, MEASURES[size].height)
}

export function badgesOf(view: MeetingView, delegates: readonly Delegate[], size: BadgeSize, choice: CardLanguage, sheet: Language): Badge[] {
  const meetings = new Map<Language, Pick<Badge, 'meeting' | 'dates'>>()
  return delegates.map((delegate) => {
    const language = languageOfCard(delegate.person, choice, sheet)
    const meeting = meetings.get(language) ?? meetingLines(view, language)
    meetings.set(language, meeting)
    return { ...badgeOf(delegate, language, size), ...meeting }
  })
}

function badgeOf({ person, attendance }: Delegate, language: Language, size: BadgeSize): Omit<Badge, 'meeting' | 'dates'> {
  const words = wordsIn(language)
  const speaks = [...person.languages.map((spoken) => spoken.toUpperCase()), ...person.signLanguages]
  return {
    kind: 'badge',
    size,
    language,
    name: nameLines(person),
    organisation: saidIn(person.organisation, language),
    country: attendance.delegation,
    countryName: countryName(attendance.delegation, language),
    role: attendance.role,
    roleName: words(`role.${attendance.role}`),
    speaks,
    code: contactCode(person, language),
    codeAloud: words('cards.code', { name: nameLines(person).join(' ') })
  }
}

/** As the person wants to read it; else given names, and under them the surnames. */
export function nameLines(person: Person): string[] {
  const wanted = person.badgeName.trim()
  if (wanted !== '') return [wanted]
  const surnames = [person.firstSurname, person.secondSurname].filter((part) => part !== '').join(' ')
  const lines = [person.givenNames, surnames].filter((part) => part.trim() !== '')
  return lines.length > 0 ? lines : [fullName(person)]
}

function meetingLines(view: MeetingView, language: Language): Pick<Badge, 'meeting' | 'dates'> {
  const [first] = view.days
  const last = view.days.at(-1)
  return {
    meeting: meetingName(editionIn(view, language, false), language),
    dates: first === undefined || last === undefined ? '' : formatDateRange(first, last, language, { style: 'heading' })
  }
}
