import { describe, expect, it } from 'vitest'
import { openPhrases } from '#cli/phrases.ts'
import { acceptFinding, reopenFinding } from '#shared/domain/acceptance/edits.ts'
import { changeAttendance, invitePerson } from '#shared/domain/attendance/edits.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { changePerson } from '#shared/domain/person/edits.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { recordOutcome, type OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import { release } from '#shared/domain/release/edits.ts'
import { deleteRoom } from '#shared/domain/room/edits.ts'
import { moveSession } from '#shared/domain/session/edits.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { allFindingsOf, findingsOf } from '#shared/checks/registry.ts'
import { RULE_IDS, type RuleId } from '#shared/checks/finding.ts'
import { remedyFor } from '#renderer/findings/remedies.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import en from '#locales/en/checks.json'
import { exampleView } from '#tests/example.ts'
import { attends, group, meeting, person, room, session, three } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'
import { CASES, READY, without } from './cases.ts'

/** Months before the meeting, whichever day a case gives it. */
const TODAY = parseCalendarDate('2027-01-15')

/** Due two days before, and not begun. */
const LATE: OutcomeFacts = {
  group: null, sort: 'commitment', text: { en: 'Study', fr: 'Étude', es: 'Estudio' }, lead: 'both', who: {}, due: '2027-01-13', state: 'open', ended: null, progress: {}
}

function found(...edits: DomainEdit[]): RuleId[] {
  return findingsOf(viewAfter('m', ...edits), TODAY).map(({ rule }) => rule)
}

function releaseNumbered(id: string, number: number): DomainEdit {
  return release(id, { meeting: 'm', number, day: '2027-10-01', by: 'Ana', note: {}, policy: { en: 'complete', fr: 'complete', es: 'complete' }, cut: {}, digest: '' })
}

describe('checks', () => {
  it('CHECK-1: say nothing about a meeting that is ready', () => {
    expect(found(...READY)).toEqual([])
  })

  const gaps: [RuleId, DomainEdit[]][] = [
    ['meetingFacts', [meeting({ start: null, end: null }), ...READY.slice(1)]],
    ['headMissing', without('at-ana')],
    ['headMissing', [...without('at-ana'), attends('ana', 'head', { answer: 'declined' })]],
    ['emptySeat', without('c2')],
    ['groupWithoutSession', [...without('s1'), session('s1', { group: null })]],
    ['groupWithoutSession', [...without('s1'), session('s1', { status: 'cancelled' })]],
    ['sessionUnplaced', [...READY, session('s2', { start: null })]],
    ['sessionWithoutRoom', [...READY, session('s2', { room: null, start: '15:00' })]],
    ['textMissing', [...READY, session('s2', { start: '15:00', title: { en: 'Only English' } })]],
    ['briefMissing', without('d1')],
    ['agendaEmpty', without('i1')],
    ['danglingReference', [...READY, deleteRoom('r1')]],
    ['retentionDue', [...READY, changeAttendance('at-ana', { hotel: 'Reforma' }), changeMeeting('m', { retainUntil: '2027-01-14' })]],
    ['commitmentLate', [...READY, recordOutcome('o1', { meeting: 'm', rank: 'a0' }, LATE)]],
    ['releaseTwice', [...READY, releaseNumbered('r1', 2), releaseNumbered('r2', 2)]]
  ]
  const cases: [string, DomainEdit[]][] = [...gaps, ...CASES]
  it.each(cases)('CHECK-2: %s is found', (rule, edits) => {
    const keys = findingsOf(viewAfter('m', ...edits), TODAY).flatMap(({ rule, what }) => [rule, what.key])
    expect(keys).toContain(rule)
  })

  it('CHECK-3: every rule was seen firing above', () => {
    const seen = new Set(cases.map(([rule]) => rule.split('.')[0]))
    expect([...seen].sort()).toEqual([...RULE_IDS].sort())
  })

  it('CHECK-4: sessions that follow one another in a room, and breaks without a room, are in order', () => {
    const named = { group: null, kind: 'sideEvent' } as const
    expect(found(...READY, session('s2', { start: '10:00', ...named }), session('s3', { start: '11:00', kind: 'break', group: null, room: null }))).toEqual([])
  })

  it('CHECK-5: counts the missing texts of each language and lists errors first', () => {
    const findings = findingsOf(viewAfter('m', ...READY, session('s2', { start: '09:30', kind: 'sideEvent', group: null, title: { es: 'Solo español' } })))
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['roomTaken', 'error'], ['textMissing', 'warning'], ['textMissing', 'warning'], ['titleMissing', 'warning']
    ])
    expect(findings[1]?.values).toEqual({ language: { language: 'en' }, count: 1 })
  })

  it('CHECK-6: every finding has its sentence in each language, with everything filled in, and every sentence is used', async () => {
    const say = await openPhrases('checks')
    const used = new Set<string>()
    for (const [, edits] of cases) {
      for (const { what, remedies } of findingsOf(viewAfter('m', ...edits), TODAY)) {
        for (const phrase of [what, ...remedies.map(({ label }) => label)]) {
          used.add(phrase.key)
          for (const language of LANGUAGES) {
            const sentence = say(phrase, language)
            expect(sentence, `${language} ${phrase.key}`).not.toBe(phrase.key)
            expect(sentence, `${language} ${phrase.key}`).not.toMatch(/\{\{|undefined|\?|^ | ,|\(\)|“”/)
          }
        }
      }
    }
    const keys = Object.entries(en).flatMap(([key, value]) => (typeof value === 'string' ? [key] : Object.keys(value).map((sentence) => `${key}.${sentence}`)))
    const written = new Set(keys.map((key) => key.replace(/_(one|many|other)$/, '')))
    const unused = [...written].filter((key) => !used.has(key) && !/^(danglingReference|meetingFacts)\./.test(key))
    expect(unused).toEqual([])
  })

  it('CHECK-7: each finding of a meeting has a name of its own, however many there are', () => {
    for (const [, edits] of [...cases, ['all', cases.flatMap(([, more]) => more.slice(READY.length)).filter(firstOfRecord())] as const]) {
      const ids = allFindingsOf(viewAfter('m', ...READY, ...edits.filter((edit) => !READY.includes(edit)).filter(firstOfRecord(READY)))).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('CHECK-8: a finding that was accepted is told apart until its facts change, and comes back when the acceptance is taken back', () => {
    const clash = [...READY, session('s2', { start: '09:30', kind: 'sideEvent', group: null })]
    const [finding] = findingsOf(viewAfter('m', ...clash))
    const accepted = acceptFinding('x', { meeting: 'm', finding: finding?.id ?? '', facts: finding?.facts ?? '', because: 'A wall is opened', by: 'Ana' })
    expect(findingsOf(viewAfter('m', ...clash, accepted))).toEqual([])
    expect(allFindingsOf(viewAfter('m', ...clash, accepted))).toMatchObject([{ id: finding?.id, accepted: { because: 'A wall is opened', by: 'Ana' } }])
    expect(found(...clash, accepted, moveSession('s2', { start: '09:45' }))).toEqual(['roomTaken'])
    expect(found(...clash, accepted, reopenFinding('x'))).toEqual(['roomTaken'])
  })

  it('CHECK-9: what mends a finding with one click ends it, and makes no graver one', () => {
    const errors = (edits: readonly DomainEdit[]): number => findingsOf(viewAfter('m', ...edits)).filter(({ severity }) => severity === 'error').length
    for (const [, edits] of CASES) {
      const before = errors(edits)
      for (const { id, remedies } of findingsOf(viewAfter('m', ...edits))) {
        for (const remedy of remedies) {
          if (!('edit' in remedy)) continue
          const after = findingsOf(viewAfter('m', ...edits, remedy.edit))
          expect(after.map((finding) => finding.id), `${id}: ${remedy.label.key}`).not.toContain(id)
          expect(errors([...edits, remedy.edit]), `${id}: ${remedy.label.key}`).toBeLessThanOrEqual(before)
        }
      }
    }
  })

  it('CHECK-15: a remedy beside two sessions says which of them it moves', () => {
    const clash = findingsOf(viewAfter('m', ...READY, session('s2', { start: '09:30', kind: 'sideEvent', group: null, title: three('Reception') }))).find(({ rule }) => rule === 'roomTaken')
    const moves = (clash?.remedies ?? []).flatMap((remedy) => ('edit' in remedy ? [remedy] : []))
    expect(moves.length).toBeGreaterThan(0)
    for (const { label, edit } of moves) {
      const moved = edit.writes[0]?.record.id
      expect(label.values['session']).toEqual(viewAfter('m', ...READY, session('s2', { title: three('Reception') })).session(moved ?? '')?.title)
    }
  })

  it('CHECK-10: the example has no error, and every finding in it has a way on', () => {
    const view = exampleView()
    const findings = findingsOf(view)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const finding of findings) expect(remedyFor(view, finding)).toBeDefined()
  })

  it('CHECK-11: who asked for a service is in no finding', () => {
    const asked = CASES.filter(([rule]) => rule === 'roomLacks.stepFree' || rule === 'signLanguage.asked')
    expect(asked).toHaveLength(2)
    for (const [rule, edits] of asked) {
      const findings = findingsOf(viewAfter('m', ...edits)).filter(({ what }) => what.key === rule)
      for (const finding of findings) expect(JSON.stringify(finding)).not.toContain('eva')
    }
  })

  it('CHECK-12: personal data is due to go only past its day, and contacts only of those who are not needed any more', () => {
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

  it('CHECK-13: a meeting that was held, or whose last day is past, asks for nothing that could only be done before it; its texts, its data and what was promised still count', () => {
    const wanting = [meeting({ start: null, end: null }), session('s1', { title: { en: 'Only English' } })]
    expect(found(...wanting)).toContain('meetingFacts')
    expect(new Set(found(...wanting, changeMeeting('m', { held: true })))).toEqual(new Set(['textMissing', 'titleMissing', 'danglingReference']))
    const on = (day: string): string[] => findingsOf(viewAfter('m', ...without('i1'), changeAttendance('at-ana', { hotel: 'Reforma' })), parseCalendarDate(day)).map(({ rule }) => rule)
    expect(on('2027-10-15')).toEqual(['agendaEmpty'])
    expect(on('2027-10-16')).toEqual([])
    expect(on('2028-01-14')).toEqual(['retentionDue'])
    const owed = recordOutcome('o1', { meeting: 'm', rank: 'a0' }, { ...LATE, due: '2027-12-31' })
    expect(findingsOf(viewAfter('m', ...READY, owed), parseCalendarDate('2028-01-01')).map(({ rule }) => rule)).toEqual(['commitmentLate'])
  })

  it('CHECK-14: two sessions for everybody at one time are seen without anybody on the list; pauses are not, nor the two sides apart', () => {
    const empty = [meeting(), room('r1'), room('r2'), group('energy')]
    const at = (id: string, kind: SessionKind, more: Parameters<typeof session>[1] = {}): DomainEdit => session(id, { kind, group: null, room: id, start: '14:00', ...more })
    const isTwice = (...edits: DomainEdit[]): boolean => found(...edits).includes('everybodyTwice')
    expect(isTwice(...empty, at('r1', 'plenary'), at('r2', 'plenary', { start: '14:30' }))).toBe(true)
    expect(isTwice(...empty, at('r1', 'plenary'), at('r2', 'plenary', { start: '15:00' }))).toBe(false)
    expect(isTwice(...empty, at('r1', 'meal'), at('r2', 'break'))).toBe(false)
    expect(isTwice(...empty, at('r1', 'plenary', { visibility: 'CA' }), at('r2', 'plenary', { visibility: 'MX' }))).toBe(false)
    expect(isTwice(...empty, at('r1', 'plenary', { visibility: 'CA' }), at('r2', 'plenary'))).toBe(true)
    expect(isTwice(...empty, at('r1', 'plenary'), at('r2', 'workingGroup', { group: 'energy' }))).toBe(true)
    expect(isTwice(...empty, at('r1', 'meal'), at('r2', 'workingGroup', { group: 'energy' }))).toBe(false)
    expect(isTwice(...READY, room('r2'), at('r2', 'plenary', { start: '09:00' }))).toBe(true)
  })
})

/** One edit a record: the same record created twice would be edited, not added. */
function firstOfRecord(earlier: readonly DomainEdit[] = []): (edit: DomainEdit) => boolean {
  const key = ({ writes: [write] }: DomainEdit): string => `${write?.type} ${write?.record.kind} ${write?.record.id}`
  const seen = new Set(earlier.map(key))
  return (edit) => !seen.has(key(edit)) && seen.add(key(edit)) !== undefined
}
