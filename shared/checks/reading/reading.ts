import { USUAL_WALK } from '#shared/domain/meeting/rules.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { LANGUAGES, hasText } from '#shared/foundation/language.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import { attendeesOf } from '#shared/view/attending.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import type { PhraseValue } from '#shared/view/words/phrase.ts'
import { slotsOf, type Slot } from './slots.ts'

/** What several rules read out of a meeting: worked out once. */
export interface Reading {
  view: MeetingView
  /** Sessions that take place, with or without a time. */
  active: readonly Session[]
  slots: readonly Slot[]
  slot(session: string): Slot | null
  /** How a person takes part; null when they are not on the list of this meeting. */
  delegate(person: string): Delegate | null
  attendees(session: Session): readonly Delegate[]
  roomOf(session: Session): Room | null
  /** True for a session that people attend from wherever they are. */
  isVirtual: boolean
  /** Minutes from one room to another. */
  walk: number
}

const known = new WeakMap<MeetingView, Reading>()

/** A view never changes, so what was read in it holds as long as it lives. */
export function reading(view: MeetingView): Reading {
  const found = known.get(view)
  if (found) return found
  const slots = slotsOf(view.sessions)
  const bySession = new Map(slots.map((slot) => [slot.session.id, slot]))
  const byPerson = new Map(view.delegates.map((delegate) => [delegate.person.id, delegate]))
  const made: Reading = {
    view,
    active: view.sessions.filter((session) => session.status !== 'cancelled'),
    slots,
    slot: (session) => bySession.get(session) ?? null,
    delegate: (person) => byPerson.get(person) ?? null,
    attendees: attendeesOf(view),
    roomOf: (session) => view.room(session.room),
    isVirtual: view.meeting.mode === 'virtual',
    walk: view.meeting.walk ?? USUAL_WALK
  }
  known.set(view, made)
  return made
}

export function sessionRef(id: string): RecordRef {
  return { kind: 'session', id }
}

/** What a session is called in a sentence: its title, its group's name, or its kind. */
export function titleOf(view: MeetingView, session: Session): PhraseValue {
  const isWritten = LANGUAGES.some((language) => hasText(session.title, language))
  if (isWritten) return session.title
  return view.group(session.group)?.name ?? { code: `sessionKind.${session.kind}` }
}

/** People in a sentence, by their names, in the order given. */
export function namesOf(view: MeetingView, people: readonly string[]): PhraseValue {
  return { people: people.map((id) => nameOf(view, id)) }
}

function nameOf(view: MeetingView, id: string): string {
  const person = view.person(id)
  return person ? fullName(person) : '?'
}

/** When a session is, for a finding. */
export function whenOf(slot: Slot): { day: Slot['session']['day']; start: Slot['session']['start'] } {
  return { day: slot.session.day, start: slot.session.start }
}
