import { expect, test } from 'vitest'
import { restore } from '#shared/domain/restore.ts'
import { peopleWithPlace } from '#renderer/app/palette/people.ts'

const person = (id: string) => restore('person', { id })
const groups = [restore('group', { id: 'energy', name: { en: 'Energy' } })]

test('PEOPLE-1: a co-chair is found in the group, a speaker in the session, and nobody where no screen shows them', () => {
  const found = peopleWithPlace(
    [person('chair'), person('speaker'), person('guest'), person('former')],
    [
      restore('coChair', { id: 's1', group: 'energy', person: 'chair' }),
      restore('coChair', { id: 's2', group: 'energy', person: 'former', until: '2026' })
    ],
    groups,
    [
      restore('session', { id: 'opening', meeting: 'm1', roles: { r1: { role: 'speaker', person: 'speaker' }, r2: { role: 'chair', person: 'chair' } } }),
      restore('session', { id: 'other', meeting: 'm2', roles: { r1: { role: 'speaker', person: 'guest' } } })
    ],
    'm1'
  )
  expect(found.map(({ person: { id }, place }) => [id, place.screen, place.focus])).toEqual([
    ['chair', 'groups', 'energy'],
    ['speaker', 'sessions', 'opening']
  ])
})
