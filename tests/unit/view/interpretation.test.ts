import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invitePerson, joinGroup, changeAttendance } from '#shared/domain/attendance/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import { assignRoles } from '#shared/domain/session/edits.ts'
import { boothsFor, interpretersFor, minutesADay } from '#shared/domain/session/interpretation.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { channelsOf, interpretationPlan, receiversFor, type InterpretationPlan } from '#shared/view/interpretation.ts'
import { exampleView } from '#tests/example.ts'
import { attends, group, meeting, person, room, session } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'

const BASE: DomainEdit[] = [meeting(), group('energy'), room('r1'), person('ana'), attends('ana', 'head'), joinGroup('at-ana', 'energy', true)]

const interpreter = (id: string, ...languages: Language[]): DomainEdit[] => [
  createPerson(id, { givenNames: id, firstSurname: 'Paz', country: 'MX', languages }),
  invitePerson(`at-${id}`, { meeting: 'm', person: id, delegation: 'MX', role: 'interpreter', presence: 'inPerson', answer: 'accepted' })
]
const assigned = (id: string, ...people: string[]): DomainEdit =>
  assignRoles(id, Object.fromEntries(people.map((who, index) => [`i-${who}`, { role: 'interpreter' as const, person: who, rank: `a${index}`, minutes: null }])))
const planOf = (...edits: DomainEdit[]): InterpretationPlan => interpretationPlan(viewAfter('m', ...BASE, ...edits))

describe('INTERPRETATION: who interprets what, where and when', () => {
  it('INTERPRETATION-1: booths and interpreters by languages and length, as the field reckons them', () => {
    const needed = (languages: Language[], minutes: number): number => interpretersFor({ kind: 'plenary', languages, minutes })
    expect([boothsFor([]), boothsFor(['en']), boothsFor(['en', 'es']), boothsFor(['en', 'fr', 'es'])]).toEqual([0, 0, 1, 3])
    expect([30, 40, 41, 240, 241, 360, 361, 480].map((minutes) => needed(['en', 'es'], minutes))).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
    expect([30, 240, 300].map((minutes) => needed(['en', 'fr', 'es'], minutes))).toEqual([6, 6, 9])
    expect([needed(['en'], 100), interpretersFor({ kind: 'bilateral', languages: ['fr', 'es'], minutes: 30 })]).toEqual([0, 1])
    expect([2, 3, 4].map(minutesADay)).toEqual([240, 360, 480])
  })

  it('INTERPRETATION-2: a team of two takes turns of half an hour; alone, one speaks all the time', () => {
    const { sessions } = planOf(...interpreter('ines', 'en', 'es'), ...interpreter('ivan', 'en', 'es'), session('s1', { minutes: 100, languages: ['en', 'es'] }), assigned('s1', 'ines', 'ivan'))
    expect(sessions[0]?.booths).toEqual([
      {
        languages: ['en', 'es'], team: ['ines', 'ivan'],
        turns: [
          { start: '09:00', end: '09:30', person: 'ines' }, { start: '09:30', end: '10:00', person: 'ivan' },
          { start: '10:00', end: '10:30', person: 'ines' }, { start: '10:30', end: '10:40', person: 'ivan' }
        ]
      }
    ])
    const alone = planOf(...interpreter('ines', 'en', 'es'), session('s1', { minutes: 40, languages: ['en', 'es'] }), assigned('s1', 'ines'))
    expect(alone.sessions[0]?.booths[0]?.turns).toEqual([{ start: '09:00', end: '09:40', person: 'ines' }])
  })

  it('INTERPRETATION-3: three booths are filled by what each can do, as evenly as that allows', () => {
    const people = [...interpreter('a', 'en', 'fr', 'es'), ...interpreter('b', 'en', 'fr'), ...interpreter('c', 'en', 'fr'), ...interpreter('d', 'en', 'es'), ...interpreter('e', 'fr', 'es'), ...interpreter('f', 'en', 'es')]
    const { sessions } = planOf(...people, session('s1', { languages: ['en', 'fr', 'es'] }), assigned('s1', 'a', 'b', 'c', 'd', 'e', 'f'))
    const booths = sessions[0]?.booths ?? []
    expect(booths.map(({ languages, team }) => [languages[0], team.length])).toEqual([['en', 2], ['fr', 2], ['es', 2]])
    expect(new Set(booths.flatMap(({ team }) => team)).size).toBe(6)
  })

  it('INTERPRETATION-4: whatever the team, nobody works in two booths, or without the language of theirs, or while elsewhere', () => {
    const team = fc.array(fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(team, fc.boolean(), (spoken, isLater) => {
        const ids = spoken.map((_, index) => `i${index}`)
        const plan = planOf(
          ...spoken.flatMap((languages, index) => interpreter(`i${index}`, ...languages)),
          session('s1', { languages: ['en', 'fr', 'es'] }), session('s2', { start: isLater ? '10:00' : '09:30', languages: ['en', 'es'] }), assigned('s1', ...ids), assigned('s2', ...ids)
        )
        const working = plan.sessions.map(({ booths }) => booths.flatMap(({ languages, team }) => team.map((id) => ({ id, languages }))))
        for (const booth of working) {
          expect(new Set(booth.map(({ id }) => id)).size).toBe(booth.length)
          for (const { id, languages } of booth) for (const language of languages) expect(spoken[ids.indexOf(id)]).toContain(language)
        }
        const both = (working[0] ?? []).filter(({ id }) => (working[1] ?? []).some((other) => other.id === id))
        if (!isLater) expect(both).toEqual([])
      }),
      { numRuns: 40 }
    )
  })

  it('INTERPRETATION-5: a receiver for each who comes in person and a tenth more, rounded up', () => {
    expect([0, 1, 10, 100, 101].map(receiversFor)).toEqual([0, 2, 11, 110, 112])
    const remote = changeAttendance('at-ana', { presence: 'remote' })
    expect(planOf(session('s1', { languages: ['en', 'es'] })).sessions[0]?.receivers).toBe(2)
    expect(planOf(remote, session('s1', { languages: ['en', 'es'] })).sessions[0]?.receivers).toBe(0)
    expect(planOf(changeMeeting('m', { mode: 'virtual' }), session('s1', { languages: ['en', 'es'], audience: 40 })).sessions[0]?.receivers).toBe(0)
    const two = planOf(room('r2'), session('s1', { languages: ['en', 'es'], audience: 10 }), session('s2', { start: '09:30', languages: ['en', 'es'], audience: 20 }), session('s3', { start: '11:00', languages: ['en', 'es'], audience: 25 }))
    expect(two.receivers).toBe(33)
  })

  it('INTERPRETATION-6: says who follows in which language, and which is missing', () => {
    const lia = [createPerson('lia', { givenNames: 'Lia', firstSurname: 'Roy', country: 'CA', languages: ['fr'] }), invitePerson('at-lia', { meeting: 'm', person: 'lia', delegation: 'CA', role: 'delegate', answer: 'accepted', groups: ['energy'] })]
    const [planned] = planOf(...lia, session('s1', { languages: ['en', 'es'] })).sessions
    expect(planned?.missing).toEqual(['fr'])
    expect(planned?.listeners).toEqual([{ language: 'en', following: 1, only: 1 }, { language: 'fr', following: 1, only: 1 }, { language: 'es', following: 0, only: 0 }])
  })

  it('INTERPRETATION-7: channels have their numbers whatever the session; bilateral meetings have no booth', () => {
    expect(channelsOf(['es', 'en'])).toEqual([{ number: 0, language: null }, { number: 1, language: 'en' }, { number: 3, language: 'es' }])
    const [planned] = planOf(...interpreter('ines', 'fr', 'es'), session('s1', { kind: 'bilateral', group: null, languages: ['fr', 'es'] }), assigned('s1', 'ines')).sessions
    expect(planned).toMatchObject({ isConsecutive: true, boothsNeeded: 0, booths: [], receivers: 0, interpretersNeeded: 1 })
  })

  it('INTERPRETATION-8: adds up what each does on a day, with the limit of work from a distance', () => {
    const remote = changeAttendance('at-ines', { presence: 'remote' })
    const { loads } = planOf(...interpreter('ines', 'en', 'es'), ...interpreter('ivan', 'en', 'es'), remote, session('s1', { minutes: 100, languages: ['en', 'es'] }), session('s2', { start: '14:00', minutes: 100, languages: ['en', 'es'] }), assigned('s1', 'ines', 'ivan'), assigned('s2', 'ines', 'ivan'))
    expect(loads).toEqual([
      { person: 'ines', day: '2027-10-14', sessions: 2, minutes: 200, isRemote: true, limit: 180 },
      { person: 'ivan', day: '2027-10-14', sessions: 2, minutes: 200, isRemote: false, limit: 240 }
    ])
  })

  it('INTERPRETATION-9: the example has a full team in every booth of every shared session that has a place', () => {
    const { sessions } = interpretationPlan(exampleView())
    expect(sessions.length).toBeGreaterThan(12)
    for (const { session: { id }, booths, interpretersNeeded, isConsecutive, withoutBooth } of sessions) {
      expect([withoutBooth, isConsecutive || booths.reduce((sum, { team }) => sum + team.length, 0) >= interpretersNeeded], id).toEqual([[], true])
      for (const { team } of booths) expect(team.length, id).toBeGreaterThan(0)
    }
  })
})
