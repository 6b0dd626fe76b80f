import { countryName, formatCountries, formatDate, formatDateRange, formatOrdinal } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { type Cover, type Text, joinTexts, text } from '#shared/briefing/model/index.ts'
import { type Edition, inEach, plain, written } from './edition.ts'
import { versionLine } from '../release/version.ts'
import { wordsIn } from './words.ts'

/** The body that meets, as it is called in this language; the two countries while it has no name. */
export function bodyName({ view }: Edition, language: Language): string {
  const name = plain(view.partnershipName?.name ?? {}, language)
  return name === '' ? formatCountries(language, 'name', view.meeting.countryOrder ?? undefined) : name
}

/** The meeting, as it is called: its title, or its ordinal while it has none. */
export function meetingName({ view }: Edition, language: Language): string {
  const title = plain(view.meeting.title, language)
  if (title !== '' || view.meeting.ordinal === null) return title
  return wordsIn(language)('cover.meeting', { ordinal: formatOrdinal(view.meeting.ordinal, language) })
}

/** The days of the meeting as words; empty while they are open. */
export function meetingDates({ view, language }: Edition): string {
  const [first] = view.days
  const last = view.days.at(-1)
  return first === undefined || last === undefined ? '' : formatDateRange(first, last, language, { style: 'heading' })
}

/** The lines under a document's title: which meeting, when, where. */
export function openingLines(edition: Edition): Text[] {
  const { view, language } = edition
  const when = meetingDates(edition)
  const meeting = view.meeting.title[language] === undefined ? text(meetingName(edition, language)) : written(view.meeting.title, edition)
  const version = versionLine(edition.version, language)
  return [joinTexts([meeting, when === '' ? [] : text(when)], ', '), placeOf(edition), version === '' ? [] : text(version, 'strong')].filter((line) => line.length > 0)
}

/** The same in several languages: a line for each. `more` is what else stands there. */
export function openingLinesInEach(editions: readonly Edition[], more: (edition: Edition) => Text[] = () => []): Text[] {
  return editions.map((edition) => inEach([edition], () => joinTexts([...openingLines(edition), ...more(edition)], ' · ')))
}

/** Venue and city; the city is not said twice when the venue names it. A virtual meeting is nowhere, whichever city its clock is of. */
function placeOf(edition: Edition): Text {
  if (edition.view.meeting.mode === 'virtual') return text(edition.words('cover.virtual'))
  const { venue, city } = edition.view.meeting
  const named = plain(venue, edition.language).includes(plain(city, edition.language)) && plain(city, edition.language) !== ''
  return joinTexts([written(venue, edition), named && plain(venue, edition.language) !== '' ? [] : written(city, edition)], ', ')
}

/** The version says its own day. */
function imprintOf({ version, language, words }: Edition, issued: CalendarDate | undefined): { imprint?: string } {
  const line = versionLine(version, language)
  if (line !== '') return { imprint: line }
  return issued === undefined ? {} : { imprint: words('cover.issued', { date: formatDate(issued, language, { article: language === 'fr' }) }) }
}

/** The cover of a book: both countries in the order of the language, the meeting, when and where. */
export function coverOf(edition: Edition, kicker: string, issued: CalendarDate | undefined): Cover {
  const { view, language, words } = edition
  const { meeting } = view
  const dates = meetingDates(edition)
  const isVirtual = meeting.mode === 'virtual'
  const facts = [
    { label: words('cover.dates'), value: dates === '' ? [] : text(dates) },
    { label: words('cover.place'), value: isVirtual ? [] : written(meeting.city, edition) },
    { label: words('cover.venue'), value: isVirtual ? [] : written(meeting.venue, edition) },
    { label: words('cover.mode'), value: text(words(`mode.${meeting.mode}`)) },
    { label: words('cover.host'), value: text(countryName(meeting.host, language)) }
  ]
  const theme = written(meeting.theme, edition)
  return {
    about: `meeting/${meeting.id}`,
    countries: view.order(language).map((country) => countryName(country, language)),
    kicker,
    title: meetingName(edition, language),
    body: bodyName(edition, language),
    ...(theme.length > 0 && { theme }),
    facts: facts.filter((fact) => fact.value.length > 0),
    ...imprintOf(edition, issued)
  }
}
