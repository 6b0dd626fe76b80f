import { expect, test } from 'vitest'
import { restore } from '#shared/domain/restore.ts'
import { knownAs } from '#renderer/app/palette/people.ts'

const groups = [restore('group', { id: 'energy', name: { en: 'Energy' } })]

test('PEOPLE-1: a co-chair is known by the group, a speaker by the session of this meeting, whoever left a seat not by it', () => {
  const known = knownAs(
    [
      restore('coChair', { id: 's1', group: 'energy', person: 'chair' }),
      restore('coChair', { id: 's2', group: 'energy', person: 'former', until: '2026' })
    ],
    groups,
    [
      restore('session', {
        id: 'opening', meeting: 'm1', title: { en: 'Opening' }, roles: { r1: { role: 'speaker', person: 'speaker', rank: 'a0', minutes: null }, r2: { role: 'chair', person: 'chair', rank: 'a0', minutes: null } }
      }),
      restore('session', { id: 'other', meeting: 'm2', title: { en: 'Other' }, roles: { r1: { role: 'speaker', person: 'guest', rank: 'a0', minutes: null } } })
    ],
    'm1'
  )
  expect([...known].map(([id, as]) => [id, as.en]).sort()).toEqual([
    ['chair', 'Energy'],
    ['speaker', 'Opening']
  ])
})
