import { moveSession } from '#shared/domain/session/edits.ts'
import type { Remedy, Rule } from '#shared/checks/finding.ts'
import { meetingsOfPeople, placesIndex, type Meeting } from '#shared/checks/reading/meetings-of-people.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { naming, open } from '#shared/checks/reading/remedies.ts'
import { overlaps, timeAt } from '#shared/checks/reading/slots.ts'
import { isPossible } from '#shared/checks/reading/whereabouts.ts'

/** Somebody goes from one room to another and has not the minutes that the walk takes. */
export const walkTooShort: Rule = (view) => {
  const here = reading(view)
  if (here.isVirtual) return []
  return meetingsOfPeople(view)
    .filter(({ first, second }) => !overlaps(first, second) && isWalk(first.session.room, second.session.room))
    .map((meeting) => {
      const { first, second } = meeting
      const people = meeting.people.filter((person) => here.delegate(person)?.attendance.presence !== 'remote')
      return { first, second, people }
    })
    .filter(({ people }) => people.length > 0)
    .map(({ first, second, people }) => ({
      rule: 'walkTooShort',
      severity: 'warning',
      records: [sessionRef(second.session.id), sessionRef(first.session.id)],
      who: people,
      values: {
        people: namesOf(view, people), session: titleOf(view, second.session), other: titleOf(view, first.session),
        room: here.roomOf(second.session)?.name ?? {}, otherRoom: here.roomOf(first.session)?.name ?? {},
        gap: { minutes: second.from - first.until }, walk: { minutes: here.walk }, time: { time: second.session.start }, date: { date: second.session.day }
      },
      when: whenOf(second),
      so: [...people, first.session.room, second.session.room, second.from - first.until, here.walk],
      remedies: [...naming(titleOf(view, second.session), aLittleLater(here, { first, second, people })), open(sessionRef(second.session.id))]
    }))
}

function isWalk(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && from !== to
}

/** The second session as late as the walk asks for, if nothing else is in the way. */
function aLittleLater(here: Reading, { first, second }: Meeting): Remedy[] {
  const from = first.until + here.walk
  const at = { from, until: from + second.session.minutes }
  const isFree = !second.session.locked && placesIndex(here.view).isFree(second.session.id, at) && isPossible(here, second, at)
  if (!isFree) return []
  const start = timeAt(from)
  return [{ label: { key: 'remedy.time', values: { time: { time: start } } }, edit: moveSession(second.session.id, { start }) }]
}
