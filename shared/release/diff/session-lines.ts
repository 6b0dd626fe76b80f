import { formatDuration, formatList, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { endOf, timeOf } from '#shared/foundation/time/index.ts'
import { PUBLISHED_ROLES, type SessionContent } from '../content.ts'
import { codeWord } from '../words.ts'
import { dayIn, nameOf, readsDifferently, titleChange, type ChangeKind, type ChangeLine, type Saying } from './line.ts'

/** What is to be told of a session that was and is in the programme; nothing when it reads the same in this language. */
export function changedSession(before: SessionContent, after: SessionContent, saying: Saying): ChangeLine[] {
  if (before.isCancelled && after.isCancelled) return []
  if (after.isCancelled) return [goneSession(before, 'cancelled', saying)]
  if (before.isCancelled) return [comingSession(after, 'reinstated', saying)]
  const lines = [...movedLine(before, after, saying), ...titleLine(before, after, saying), ...detailLines(before, after, saying)]
  return lines.length > 0 || !differsUnsaid(before, after) ? lines : [lineOf(after, 'changed', 'other', saying.words('session.other', { name: nameOf(after.title, 'session', saying) }))]
}

export function addedSession(session: SessionContent, saying: Saying): ChangeLine[] {
  return session.isCancelled ? [] : [comingSession(session, 'added', saying)]
}

export function removedSession(session: SessionContent, saying: Saying): ChangeLine[] {
  return session.isCancelled ? [] : [goneSession(session, 'removed', saying)]
}

/** When and where a session is: `Thursday, October 14, 9:30 – 10:15 a.m., Reforma Room`. */
export function whenAndWhere({ day, start, minutes, room }: SessionContent, { language }: Pick<Saying, 'language'>): string {
  const times = formatTimeRange(start, timeOf(endOf(day, start, minutes)), language)
  return [dayIn(day, language), times, room === null ? '' : textIn(room.name, language).text].filter(Boolean).join(', ')
}

function comingSession(session: SessionContent, key: 'added' | 'reinstated', saying: Saying): ChangeLine {
  const when = whenAndWhere(session, saying)
  return lineOf(session, 'added', key, saying.words(`session.${key}`, { name: nameOf(session.title, 'session', saying), when }), null, when)
}

function goneSession(session: SessionContent, key: 'cancelled' | 'removed', saying: Saying): ChangeLine {
  const values = { name: nameOf(session.title, 'session', saying), day: dayIn(session.day, saying.language), time: formatTime(session.start, saying.language) }
  return lineOf(session, 'cancelled', key, saying.words(`session.${key}`, values), whenAndWhere(session, saying), null)
}

/** Day, time and room in one sentence: who was there finds what to write into the calendar. */
function movedLine(before: SessionContent, after: SessionContent, saying: Saying): ChangeLine[] {
  const { words, language } = saying
  const name = nameOf(after.title, 'session', saying)
  const [from, to] = [roomName(before, saying), roomName(after, saying)]
  const hasNewRoom = from !== to
  const line = (sentence: string): ChangeLine[] => [lineOf(after, 'moved', 'moved', sentence, whenAndWhere(before, saying), whenAndWhere(after, saying))]
  const [fromTime, toTime] = [formatTime(before.start, language), formatTime(after.start, language)]
  const day = dayIn(after.day, language)
  if (before.day === after.day && before.start === after.start) {
    if (!hasNewRoom) return []
    const values = { name, day, time: toTime, from, to }
    return line(words(from === '' ? 'session.roomSet' : to === '' ? 'session.roomOpen' : 'session.movedRoom', values))
  }
  const sentence =
    before.day === after.day
      ? words('session.movedTime', { name, day, fromTime, toTime })
      : words('session.moved', { name, fromDay: dayIn(before.day, language), fromTime, toDay: day, toTime })
  if (!hasNewRoom) return line(sentence)
  return line(words(from === '' ? 'session.roomSetToo' : to === '' ? 'session.roomOpenToo' : 'session.roomToo', { sentence, from, to }))
}

function roomName({ room }: SessionContent, { language }: Saying): string {
  return room === null ? '' : textIn(room.name, language).text
}

function titleLine(before: SessionContent, after: SessionContent, saying: Saying): ChangeLine[] {
  if (!readsDifferently(before.title, after.title, saying.language)) return []
  const [from, to] = [nameOf(before.title, 'session', saying), nameOf(after.title, 'session', saying)]
  const key = titleChange(before.title, after.title, saying.language)
  return [lineOf(after, key === 'retitled' ? 'retitled' : 'changed', key, saying.words(`session.${key}`, { from, to }), from, to)]
}

function detailLines(before: SessionContent, after: SessionContent, saying: Saying): ChangeLine[] {
  const { words, language } = saying
  const name = nameOf(after.title, 'session', saying)
  const lines: ChangeLine[] = []
  const add = (key: string, sentence: string, from: string | null, to: string | null): void => void lines.push(lineOf(after, 'changed', key, sentence, from, to))
  if (before.minutes !== after.minutes) {
    const [from, to] = [formatDuration(before.minutes, language), formatDuration(after.minutes, language)]
    add('minutes', words('session.minutes', { name, from, to }), from, to)
  }
  if (before.kind !== after.kind) {
    const [from, to] = [codeWord('sessionKind', before.kind, language), codeWord('sessionKind', after.kind, language)]
    add('kind', words('session.kindOf', { name, from, to }), from, to)
  }
  if (before.link !== after.link) {
    const key = before.link === '' ? 'linkSet' : after.link === '' ? 'linkOpen' : 'link'
    add('link', words(`session.${key}`, { name, to: after.link }), before.link || null, after.link || null)
  }
  for (const role of PUBLISHED_ROLES) {
    const [from, to] = [before, after].map(({ people }) => formatList(people.filter((person) => person.role === role).map((person) => textIn(person.name, language).text), language))
    if (from === undefined || to === undefined || from === to) continue
    const key = from === '' ? 'peopleSet' : to === '' ? 'peopleOpen' : 'people'
    add(`people-${role}`, words(`session.${key}`, { name, role: codeWord('sessionRole', role, language), from, to }), from || null, to || null)
  }
  if (readsDifferently(before.description, after.description, language)) {
    add('description', words('session.description', { name }), textIn(before.description, language).text || null, textIn(after.description, language).text || null)
  }
  return lines
}

/** What readers of every language see although no sentence of this one tells it. */
function differsUnsaid(before: SessionContent, after: SessionContent): boolean {
  return before.group !== after.group
}

function lineOf({ id }: SessionContent, kind: ChangeKind, key: string, sentence: string, before: string | null = null, after: string | null = null): ChangeLine {
  return { id: `session/${id}/${key}`, of: 'session', record: id, kind, sentence, before, after }
}
