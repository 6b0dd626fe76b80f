import { SITTING } from '#shared/domain/session/rules.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { timeAt, type Slot } from '#shared/checks/reading/slots.ts'

/** What gives rest itself. */
const RESTS: ReadonlySet<SessionKind> = new Set(['break', 'meal', 'reception', 'siteVisit'])

/** Sessions that somebody sits through without a break, in order. */
interface Stretch {
  slots: Slot[]
  people: string[]
}

/** Somebody sits for over two hours without a break. Those who sit through the same sessions are one finding. */
export const noBreak: Rule = (view) => {
  const here = reading(view)
  return stretchesOf(here).map(({ slots, people }) => {
    const [first] = slots
    const last = slots.at(-1)
    const until = Math.max(...slots.map((slot) => slot.until))
    const from = first?.from ?? 0
    return {
      rule: 'noBreak',
      severity: 'warning',
      sentence: slots.length === 1 ? 'one' : 'several',
      records: slots.map(({ session }) => sessionRef(session.id)),
      who: people,
      values: {
        length: { minutes: until - from }, time: { time: timeAt(from), until: timeAt(until) },
        sessions: { list: slots.map(({ session }) => titleOf(view, session)) }, date: first ? { date: first.session.day } : '',
        people: namesOf(view, people)
      },
      when: first ? whenOf(first) : null,
      so: [from, until],
      remedies: last ? [open(sessionRef(last.session.id))] : []
    }
  })
}

function stretchesOf({ slots, attendees }: Reading): Stretch[] {
  const running = new Map<string, Slot[]>()
  const found = new Map<string, Stretch>()
  const close = (person: string): void => {
    const chain = running.get(person) ?? []
    running.delete(person)
    const [first] = chain
    if (first === undefined || Math.max(...chain.map(({ until }) => until)) - first.from <= SITTING.minutes) return
    const key = chain.map(({ session }) => session.id).join(' ')
    const known = found.get(key)
    if (known) known.people.push(person)
    else found.set(key, { slots: chain, people: [person] })
  }
  for (const slot of slots) {
    if (slot.session.minutes === 0 || slot.session.minutes > 1440) continue
    for (const { person } of attendees(slot.session)) {
      const chain = running.get(person.id)
      const end = chain === undefined ? -Infinity : Math.max(...chain.map(({ until }) => until))
      if (RESTS.has(slot.session.kind) || slot.from >= end + SITTING.break) close(person.id)
      if (RESTS.has(slot.session.kind)) continue
      const open = running.get(person.id)
      if (open) open.push(slot)
      else running.set(person.id, [slot])
    }
  }
  for (const person of running.keys()) close(person)
  return [...found.values()]
}
