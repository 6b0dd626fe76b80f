import { interpretersIn } from '#shared/view/attending.ts'
import type { Found, Rule } from '#shared/checks/finding.ts'
import { meetingsOfPeople, type Meeting } from '#shared/checks/reading/meetings-of-people.ts'
import { namesOf, reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { anotherTime, naming, open } from '#shared/checks/reading/remedies.ts'
import { overlaps, rangeOf } from '#shared/checks/reading/slots.ts'

/** Somebody is named in two sessions at one time; at exactly the same time it is easily overlooked, and said so. */
export const personTwice: Rule = (view) => {
  const here = reading(view)
  return meetingsOfPeople(view)
    .filter(({ first, second }) => overlaps(first, second))
    .flatMap((meeting) => twice(here, meeting, meeting.people.filter((person) => !interprets(person, meeting)), 'personTwice'))
}

/** An interpreter is in two booths at one time. */
export const interpreterTwice: Rule = (view) => {
  const here = reading(view)
  return meetingsOfPeople(view)
    .filter(({ first, second }) => overlaps(first, second))
    .flatMap((meeting) => twice(here, meeting, meeting.people.filter((person) => interprets(person, meeting)), 'interpreterTwice'))
}

function interprets(person: string, { first, second }: Meeting): boolean {
  return interpretersIn(first.session).includes(person) || interpretersIn(second.session).includes(person)
}

function twice(here: Reading, { first, second }: Meeting, people: readonly string[], rule: 'personTwice' | 'interpreterTwice'): Found[] {
  if (people.length === 0) return []
  const isSameTime = first.from === second.from && first.until === second.until
  return [
    {
      rule,
      severity: 'error',
      ...(rule === 'personTwice' ? { sentence: isSameTime ? 'sameTime' : 'overlap' } : {}),
      records: [sessionRef(second.session.id), sessionRef(first.session.id), ...people.map((id) => ({ kind: 'person', id }))],
      key: `${second.session.id}+${first.session.id}`,
      who: people,
      values: {
        people: namesOf(here.view, people), session: titleOf(here.view, second.session), other: titleOf(here.view, first.session),
        time: rangeOf(second), otherTime: rangeOf(first), date: { date: second.session.day }
      },
      when: whenOf(second),
      so: [...people, first.from, first.until, second.from, second.until],
      remedies: [
        ...naming(titleOf(here.view, second.session), anotherTime(here, second)), ...naming(titleOf(here.view, first.session), anotherTime(here, first)),
        open(sessionRef(second.session.id))
      ]
    }
  ]
}
