import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropStep, orderSessions, setStepText, shiftSessions, writeStep } from '#shared/domain/session/edits.ts'
import { chainAgainst } from '#shared/domain/session/order.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import { meeting, session } from './meetings.ts'
import { viewAfter } from './workspace.ts'

const sessionAfter = (...edits: Parameters<typeof viewAfter>[1][]) => {
  const found = viewAfter('m', meeting(), session('s1', { minutes: 45 }), ...edits).session('s1')
  if (!found) throw new Error('The session is gone')
  return found
}
const STEPS = [writeStep('s1', 'a', { rank: 'a1', minutes: 10 }), writeStep('s1', 'b', { rank: 'a2', minutes: 5 }), writeStep('s1', 'c', { rank: 'a3', minutes: 20 })]

describe('RUN: the run of show inside a session', () => {
  it('RUN-1: times follow from the start and the steps before; what is left is said', () => {
    const { steps, minutes, over } = runOfShow(sessionAfter(...STEPS))
    expect(steps.map(({ start, end }) => `${start}–${end}`)).toEqual(['09:00–09:10', '09:10–09:15', '09:15–09:35'])
    expect([minutes, over]).toEqual([35, -10])
  })

  it('RUN-2: when a step grows, those behind it follow, and the overrun is counted', () => {
    const { steps, over } = runOfShow(sessionAfter(...STEPS, writeStep('s1', 'a', { minutes: 25 })))
    expect(steps.map(({ start }) => start)).toEqual(['09:00', '09:25', '09:30'])
    expect(over).toBe(5)
  })

  it('RUN-3: an order of one’s own moves the times with it', () => {
    const { steps } = runOfShow(sessionAfter(...STEPS, writeStep('s1', 'c', { rank: 'a0' })))
    expect(steps.map(({ id, start }) => `${id} ${start}`)).toEqual(['c 09:00', 'a 09:20', 'b 09:30'])
  })

  it('RUN-4: a session without a place counts from its start', () => {
    const { steps } = runOfShow({ ...sessionAfter(...STEPS), start: null })
    expect(steps.map(({ offset, start }) => [offset, start])).toEqual([[0, null], [10, null], [15, null]])
  })

  it('RUN-5: a text that is emptied counts as missing, and a step that is dropped is gone', () => {
    const written = sessionAfter(...STEPS, setStepText('s1', 'a', 'fr', 'Hymnes'), setStepText('s1', 'a', 'en', 'Anthems'), setStepText('s1', 'a', 'en', ''))
    expect(written.steps['a']?.action).toEqual({ fr: 'Hymnes' })
    expect(Object.keys(sessionAfter(...STEPS, dropStep('s1', 'b')).steps)).toEqual(['a', 'c'])
  })
})

describe('AFTER: which session comes after which', () => {
  const after = (edges: readonly (readonly [string, string])[]) => ['a', 'b', 'c', 'd'].map((id) => ({ id, after: edges.filter(([later]) => later === id).map(([, earlier]) => earlier) }))

  it('AFTER-1: a circle is found and named by the sessions on it', () => {
    const sessions = after([['c', 'b'], ['b', 'a']])
    expect(chainAgainst(sessions, 'a', 'c')).toEqual(['c', 'b', 'a'])
    expect(chainAgainst(sessions, 'c', 'a')).toBeNull()
    expect(chainAgainst(sessions, 'a', 'a')).toEqual(['a'])
  })

  it('AFTER-2: whatever is added where nothing stands against it never makes a circle', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (wanted) => {
        const edges: (readonly [string, string])[] = []
        for (const [later, earlier] of wanted) if (chainAgainst(after(edges), later, earlier) === null) edges.push([later, earlier])
        const reaches = (from: string, to: string): boolean => edges.some(([later, earlier]) => later === from && (earlier === to || reaches(earlier, to)))
        for (const one of ['a', 'b', 'c', 'd']) expect(reaches(one, one)).toBe(false)
      })
    )
  })

  it('AFTER-3: the chain is that of the meeting as it is stored', () => {
    const { sessions } = viewAfter('m', meeting(), session('a'), session('b'), session('c'), orderSessions('c', 'b', true), orderSessions('b', 'a', true))
    expect(chainAgainst(sessions, 'a', 'c')).toEqual(['c', 'b', 'a'])
  })
})

describe('SHIFT: the sessions of a meeting that moves', () => {
  it('SHIFT-1: keep their times and rooms, across the end of a month; one without a day waits on', () => {
    const scene = [meeting(), session('a', { day: '2027-10-29', start: '09:00', room: 'r' }), session('b', { day: null, start: null, room: null })] as const
    const view = viewAfter('m', ...scene)
    const after = viewAfter('m', ...scene, shiftSessions(view.sessions, 7))
    expect(['a', 'b'].map((id) => after.session(id)).map((one) => [one?.day, one?.start, one?.room])).toEqual([['2027-11-05', '09:00', 'r'], [null, null, null]])
  })
})
