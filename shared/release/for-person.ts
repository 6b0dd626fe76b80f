import { textIn, type Language } from '#shared/foundation/language.ts'
import { formatTime } from '#shared/foundation/formats/index.ts'
import { joinsFromAfar } from '#shared/domain/session/joining.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import { attendeesOf, namedIn } from '#shared/view/attending.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { contentOf, type Content, type SessionContent } from './content.ts'
import { dayIn, nameOf, type Saying } from './diff/line.ts'
import { changedSession, removedSession, whenAndWhere } from './diff/session-lines.ts'
import { changeWords, codeWord, type ChangeKey, type ChangeWords } from './words.ts'

/** A version of a meeting with what is worked out of it once for all its people. */
export interface Issued {
  view: MeetingView
  content: Content
  /** The sessions that concern each person, of those that both sides may see. */
  sessionsOf: ReadonlyMap<string, ReadonlySet<string>>
}

export function issued(view: MeetingView): Issued {
  const attendees = attendeesOf(view)
  const sessionsOf = new Map<string, Set<string>>()
  const add = (person: string, session: string): void => void sessionsOf.set(person, (sessionsOf.get(person) ?? new Set()).add(session))
  for (const session of view.sessions) {
    if (!isPlaced(session) || session.visibility !== 'shared') continue
    for (const person of namedIn(session)) add(person, session.id)
    for (const { person } of attendees(session)) add(person.id, session.id)
  }
  return { view, content: contentOf(view), sessionsOf }
}

/** The people for whom something changed, in the order of the delegations. */
export function peopleTouched(before: Issued, after: Issued): string[] {
  const everyone = new Set([...after.view.delegates, ...before.view.delegates].map(({ person }) => person.id))
  return [...everyone].filter((person) => linesFor(before, after, person, 'en').length > 0)
}

/** What changed for one person, as sentences that speak to them, in the order of the programme. */
export function linesFor(before: Issued, after: Issued, person: string, language: Language): string[] {
  const saying: Saying = { language, words: personalWords(language) }
  const [was, is] = [before.sessionsOf.get(person), after.sessionsOf.get(person)]
  const ids = new Set([...(was ?? []), ...(is ?? [])])
  const entries = [...ids].map((id) => {
    const [old, fresh] = [sessionIn(before.content, id), sessionIn(after.content, id)]
    return { key: keyOf(fresh ?? old), lines: sessionLines({ old, fresh, was: was?.has(id) ?? false, is: is?.has(id) ?? false }, person, saying) }
  })
  return [...linkLine(before, after, person, saying), ...entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).flatMap(({ lines }) => lines)]
}

interface ForPerson {
  old: SessionContent | undefined
  fresh: SessionContent | undefined
  was: boolean
  is: boolean
}

function sessionLines({ old, fresh, was, is }: ForPerson, person: string, saying: Saying): string[] {
  if (was && old !== undefined && fresh === undefined) return removedSession(old, saying).map(({ sentence }) => sentence)
  if (was && is && old !== undefined && fresh !== undefined) {
    const told = changedSession(old, fresh, saying).filter(({ kind, id }) => kind !== 'changed' || id.endsWith('/minutes') || id.endsWith('/link'))
    return [...told.map(({ sentence }) => sentence), ...(fresh.isCancelled ? [] : roleLines(old, fresh, person, saying))]
  }
  if (is && fresh !== undefined && !fresh.isCancelled) {
    const name = nameOf(fresh.title, 'session', saying)
    return [saying.words('person.expected', { name, when: whenAndWhere(fresh, saying) }), ...roleLines(undefined, fresh, person, saying)]
  }
  if (was && old !== undefined && !old.isCancelled) {
    const gone = fresh?.isCancelled === true ? 'person.cancelled' : 'person.notExpected'
    return [saying.words(gone, { name: nameOf(old.title, 'session', saying), day: dayIn(old.day, saying.language), time: formatTime(old.start, saying.language) })]
  }
  return []
}

/** That the meeting is joined at another address, for those who join it from afar. */
function linkLine(before: Issued, after: Issued, person: string, { words }: Saying): string[] {
  const [from, to] = [before.content.meeting.link, after.content.meeting.link]
  const delegate = after.view.delegates.find((one) => one.person.id === person)
  if (from === to || delegate === undefined || !joinsFromAfar(after.view.meeting, delegate.attendance)) return []
  return [words(to === '' ? 'meeting.linkOpen' : 'person.meetingLink', { to })]
}

function roleLines(old: SessionContent | undefined, fresh: SessionContent, person: string, { words, language }: Saying): string[] {
  const roles = (session: SessionContent | undefined): string => [...new Set(session?.people.filter(({ id }) => id === person).map(({ role }) => codeWord('sessionRole', role, language)))].join(', ')
  const [from, to] = [roles(old), roles(fresh)]
  if (from === to) return []
  const name = nameOf(fresh.title, 'session', { words, language })
  return [words(from === '' ? 'person.roleSet' : to === '' ? 'person.roleOpen' : 'person.role', { name, from, to })]
}

export interface Letter {
  subject: string
  /** The whole text, ready to be pasted into a mail. */
  text: string
  lines: readonly string[]
}

/** What changed for one person since version `number`, as a text to paste into a mail. `version`: which one holds now. */
export function letterFor(before: Issued, after: Issued, person: string, language: Language, { number, version }: { number: number; version: string }): Letter {
  const words = changeWords(language)
  const known = after.view.person(person) ?? before.view.person(person)
  const lines = linesFor(before, after, person, language)
  const subject = words('person.title', { number })
  const signed = words('person.signed', { meeting: textIn(after.view.meeting.title, language).text, version })
  const body = lines.length === 0 ? [words('person.none', { number })] : [...lines.map((line) => `- ${line}`), '', words('person.calendar')]
  return { subject, lines, text: [subject, known === null ? '' : nameIn(known, language), '', ...body, '', signed].join('\n') }
}

/** The sessions that are no longer in a person's calendar, as they were: to be taken out of it. */
export function goneFor(before: Issued, after: Issued, person: string): { session: Placed; isDeleted: boolean }[] {
  const is = after.sessionsOf.get(person)
  return before.view.sessions.filter(isPlaced).flatMap((session) => {
    if (session.status === 'cancelled' || before.sessionsOf.get(person)?.has(session.id) !== true || is?.has(session.id) === true) return []
    return [{ session, isDeleted: sessionIn(after.content, session.id) === undefined }]
  })
}

function nameIn(person: Parameters<typeof fullName>[0] & { honorific: Partial<Record<Language, string>> }, language: Language): string {
  return [(person.honorific[language] ?? '').trim(), fullName(person)].filter(Boolean).join(' ')
}

/** The sentences about sessions, spoken to the person whose session it is. */
function personalWords(language: Language): ChangeWords {
  const words = changeWords(language)
  return (key, values) => words(PERSONAL[key] ?? key, values)
}

const PERSONAL: Readonly<Partial<Record<ChangeKey, ChangeKey>>> = {
  'session.moved': 'person.moved', 'session.movedTime': 'person.movedTime', 'session.movedRoom': 'person.movedRoom', 'session.roomSet': 'person.roomSet',
  'session.roomOpen': 'person.roomOpen', 'session.cancelled': 'person.cancelled', 'session.reinstated': 'person.reinstated', 'session.removed': 'person.removed',
  'session.retitled': 'person.retitled', 'session.minutes': 'person.minutes', 'session.link': 'person.link', 'session.linkSet': 'person.link', 'session.linkOpen': 'person.linkOpen'
}

function sessionIn({ sessions }: Content, id: string): SessionContent | undefined {
  return sessions.find((session) => session.id === id)
}

function keyOf(session: SessionContent | undefined): string {
  return session === undefined ? '' : `${session.day} ${session.start} ${session.id}`
}
