import { countryName, formatDateRange } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { isZone, zoneCity } from '#shared/foundation/zones/index.ts'
import type { MeetingContent } from '../content.ts'
import type { ChangeKey } from '../words.ts'
import type { ChangeKind, ChangeLine, Saying } from './line.ts'

/** What is to be told of the meeting itself: dates, place, the link to join, host, whether the agenda is adopted. */
export function meetingLines(before: MeetingContent, after: MeetingContent, { language, words }: Saying): ChangeLine[] {
  const lines: ChangeLine[] = []
  const add = (field: string, kind: ChangeKind, key: ChangeKey, from: string, to: string): void => {
    lines.push({ id: `meeting/${field}`, of: 'meeting', record: '', kind, sentence: words(key, { from, to }), before: from || null, after: to || null })
  }
  const told = (field: 'dates' | 'venue' | 'link', kind: ChangeKind, from: string, to: string): void => {
    if (from !== to) add(field, kind, from === '' ? `meeting.${field}Set` : to === '' ? `meeting.${field}Open` : `meeting.${field}`, from, to)
  }
  told('dates', 'moved', datesOf(before, language), datesOf(after, language))
  told('venue', 'moved', placeOf(before, language), placeOf(after, language))
  told('link', 'changed', before.link, after.link)
  const [title, newTitle] = [textIn(before.title, language).text, textIn(after.title, language).text]
  if (title !== newTitle && newTitle !== '') add('title', 'retitled', 'meeting.title', title, newTitle)
  if (before.host !== after.host) add('host', 'changed', 'meeting.host', countryName(before.host, language, 'the'), countryName(after.host, language, 'the'))
  if (before.zone !== after.zone && isZone(before.zone) && isZone(after.zone)) add('zone', 'changed', 'meeting.zone', zoneCity(before.zone, language), zoneCity(after.zone, language))
  if (before.isAdopted !== after.isAdopted) add('adopted', 'changed', after.isAdopted ? 'meeting.adopted' : 'meeting.reopened', '', '')
  return lines
}

function datesOf({ start, end }: MeetingContent, language: Saying['language']): string {
  return start === null ? '' : formatDateRange(start, end ?? start, language)
}

function placeOf({ venue, city }: MeetingContent, language: Saying['language']): string {
  const [place, town] = [textIn(venue, language).text, textIn(city, language).text]
  return [place, place.includes(town) ? '' : town].filter(Boolean).join(', ')
}
