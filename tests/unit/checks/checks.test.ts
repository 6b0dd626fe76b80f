import { describe, expect, it } from 'vitest'
import { findingsOf } from '#shared/checks/registry.ts'
import { phraseOf, RULE_IDS, type RuleId } from '#shared/checks/finding.ts'
import { changeAttendance, invitePerson } from '#shared/domain/attendance/edits.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { changePerson } from '#shared/domain/person/edits.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { deleteRoom } from '#shared/domain/room/edits.ts'
import { createDocument } from '#shared/domain/document/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import en from '#locales/en/checks.json'
import { attends, group, item, meeting, person, room, seat, session, three } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'

/** A small meeting in which nothing is missing. */
const READY: DomainEdit[] = [
  meeting(), group('energy'), room('r1'), session('s1'), item('i1', 'a0', 5), person('ana'), person('eva', 'MX'),
  attends('ana', 'head'), attends('eva', 'head', { delegation: 'MX' }),
  seat('c1', 'CA', 'public'), seat('c2', 'CA', 'private'), seat('c3', 'MX', 'public', 'eva'), seat('c4', 'MX', 'private', 'eva'),
  createDocument('d1', {
    meeting: 'm', kind: 'groupBrief', group: 'energy', session: null, rank: 'a0', title: three('Energy'), marking: 'unclassified', side: 'shared',
    parts: { mandate: { rank: 'a0', heading: {}, text: three('To work together.') } }
  })
]

/** 91 days after the last day of the meeting. */
const TODAY = parseCalendarDate('2028-01-14')

function found(...edits: DomainEdit[]): RuleId[] {
  return findingsOf(viewAfter('m', ...edits), TODAY).map(({ rule }) => rule)
}

const without = (index: number): DomainEdit[] => READY.filter((_, position) => position !== index)

describe('checks', () => {
  it('CHECK-1: say nothing about a meeting that is ready', () => {
    expect(found(...READY)).toEqual([])
  })

  const cases: [RuleId, DomainEdit[]][] = [
    ['meetingFacts', [meeting({ start: null, end: null }), ...READY.slice(1)]],
    ['headMissing', without(7)],
    ['headMissing', [...without(7), attends('ana', 'head', { answer: 'declined' })]],
    ['emptySeat', without(10)],
    ['groupWithoutSession', [...without(3), session('s1', { group: null })]],
    ['groupWithoutSession', [...without(3), session('s1', { status: 'cancelled' })]],
    ['sessionUnplaced', [...READY, session('s2', { start: null })]],
    ['sessionWithoutRoom', [...READY, session('s2', { room: null, start: '15:00' })]],
    ['roomTaken', [...READY, session('s2', { start: '09:59' })]],
    ['textMissing', [...READY, session('s2', { start: '15:00', title: { en: 'Only English' } })]],
    ['briefMissing', without(13)],
    ['agendaEmpty', without(4)],
    ['danglingReference', [...READY, deleteRoom('r1')]],
    ['retentionDue', [...READY, changeAttendance('at-ana', { hotel: 'Reforma' })]]
  ]
  it.each(cases)('CHECK-2: %s is found', (rule, edits) => {
    expect(found(...edits)).toContain(rule)
  })

  it('CHECK-3: every rule was seen firing above', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual([...RULE_IDS].sort())
  })

  it('CHECK-4: sessions that follow one another in a room, and breaks without a room, are in order', () => {
    expect(found(...READY, session('s2', { start: '10:00' }), session('s3', { start: '11:00', kind: 'break', room: null }))).toEqual([])
  })

  it('CHECK-5: counts the missing texts of each language and lists errors first', () => {
    const findings = findingsOf(viewAfter('m', ...READY, session('s2', { start: '09:30', title: { es: 'Solo español' } })))
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['roomTaken', 'error'], ['textMissing', 'warning'], ['textMissing', 'warning']])
    expect(findings[1]?.values).toEqual({ language: { language: 'en' }, count: 1 })
  })

  it('CHECK-7: personal data is due to go only past its day, and contacts only of those who are not needed any more', () => {
    const due = (day: string, ...edits: DomainEdit[]): unknown =>
      findingsOf(viewAfter('m', ...READY, ...edits), parseCalendarDate(day)).find(({ rule }) => rule === 'retentionDue')?.values['count']
    const travels = changeAttendance('at-ana', { arrivalBy: 'AM 693' })
    expect(due('2028-01-13', travels)).toBeUndefined()
    expect(due('2028-01-14', travels)).toBe(1)
    expect(due('2028-01-14', travels, changeMeeting('m', { retainUntil: '2028-06-30' }))).toBeUndefined()
    expect(findingsOf(viewAfter('m', ...READY, travels)).map(({ rule }) => rule)).not.toContain('retentionDue')
    // Ana and Eva co-chair a group; Luc does not, and then attends the next meeting.
    const luc = [person('luc'), changePerson('luc', { email: 'luc@example.org' }), attends('luc', 'delegate'), changePerson('ana', { email: 'ana@example.org' })]
    expect(due('2028-01-14', ...luc)).toBe(1)
    const [write] = meeting({ start: '2028-10-10', end: '2028-10-11' }).writes
    if (write?.type !== 'create') throw new Error('a meeting is planned')
    const next: DomainEdit = { verb: 'meeting.plan', writes: [{ ...write, record: { kind: 'meeting', id: 'm2' } }] }
    const attending = invitePerson('at-luc-2', { meeting: 'm2', person: 'luc', delegation: 'CA', role: 'delegate', answer: 'accepted' })
    expect(due('2028-01-14', ...luc, next, attending)).toBeUndefined()
    expect(due('2028-01-14', ...luc, next, attending, changeAttendance('at-luc-2', { answer: 'declined' }))).toBe(1)
  })

  it('CHECK-6: every finding has its sentence', () => {
    for (const [, edits] of cases) {
      for (const finding of findingsOf(viewAfter('m', ...edits), TODAY)) {
        const { key } = phraseOf(finding)
        const sentence = key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], en)
        expect(sentence ?? (en as Record<string, unknown>)[`${key}_other`], key).toBeTypeOf('string')
      }
    }
  })
})
