import { describe, expect, it } from 'vitest'
import { acceptFinding } from '#shared/domain/acceptance/edits.ts'
import { moveSession } from '#shared/domain/session/edits.ts'
import { allFindingsOf } from '#shared/checks/registry.ts'
import { RULE_IDS, type Found } from '#shared/checks/finding.ts'
import { acceptancesOf, lapsedOf } from '#renderer/findings/acceptances.ts'
import { fieldOf, SESSION_FIELDS } from '#renderer/findings/fields.ts'
import { linesOf, sorted } from '#renderer/findings/lines.ts'
import { remediesFor } from '#renderer/findings/remedies.ts'
import { SCREENS } from '#renderer/app/navigation.ts'
import { group, meeting, person, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'
import { CASES } from '#tests/unit/checks/cases.ts'

const found = (more: Partial<Found>): Found => ({ rule: 'roomTaken', severity: 'error', records: [{ kind: 'session', id: 's1' }], values: {}, ...more })
const TWO_IN_ONE_ROOM = [meeting(), group('energy'), person('ana'), room('r1'), room('r2'), session('s1'), session('s2')]

describe('FINDINGS: on every screen that shows them', () => {
  it('FINDINGS-1: notices are apart from what must be seen, and what was accepted from both', () => {
    const view = viewAfter('m', ...TWO_IN_ONE_ROOM)
    const all = allFindingsOf(view)
    const { grave, notices, accepted } = sorted(all)
    expect([...grave, ...notices, ...accepted]).toHaveLength(all.length)
    expect(grave.every(({ severity }) => severity !== 'notice')).toBe(true)
    expect(notices.every(({ severity }) => severity === 'notice')).toBe(true)
    expect(accepted).toEqual([])
  })

  it('FINDINGS-2: many of a kind are one line with the others behind it, and none is lost', () => {
    const sessions = ['a', 'b', 'c', 'd'].map((id) => session(id, { day: null, start: null }))
    const all = allFindingsOf(viewAfter('m', meeting(), group('energy'), room('r1'), ...sessions))
    const lines = linesOf(all)
    expect(lines.flat()).toHaveLength(all.length)
    expect(lines.filter(([{ rule }]) => rule === 'sessionUnplaced').map((line) => line.length)).toEqual([4])
  })

  it('FINDINGS-3: every rule has a way on, to a screen that exists; no way is offered twice', () => {
    const view = viewAfter('m', ...TWO_IN_ONE_ROOM)
    for (const rule of RULE_IDS) {
      const remedies = remediesFor(view, found({ rule, who: ['ana'] }))
      const places = remedies.map((remedy) => (remedy.kind === 'screen' ? `${remedy.screen} ${remedy.focus ?? ''}` : remedy.kind))
      expect(new Set(places).size, rule).toBe(places.length)
      for (const remedy of remedies) if (remedy.kind === 'screen') expect(SCREENS).toContain(remedy.screen)
    }
  })

  it('FINDINGS-4: a remedy that opens a session leads to the field that mends it', () => {
    const view = viewAfter('m', ...TWO_IN_ONE_ROOM)
    const focusOf = (more: Partial<Found>): string | undefined => {
      const [first] = remediesFor(view, found(more))
      return first.kind === 'screen' ? first.focus : undefined
    }
    expect(focusOf({ rule: 'roomTooSmall' })).toBe('s1/room')
    expect(focusOf({ rule: 'interpretersTooFew' })).toBe('s1/people')
    expect(focusOf({ rule: 'orderCycle' })).toBe('s1/order')
    expect(focusOf({ rule: 'stepsTooLong' })).toBe('s1/steps')
    expect(focusOf({ rule: 'danglingReference', sentence: 'group' })).toBe('s1/facts')
    for (const rule of RULE_IDS) expect([...SESSION_FIELDS, null]).toContain(fieldOf({ rule }))
  })

  it('FINDINGS-5: hours, people and rooms on which a finding rests can be opened from it', () => {
    const view = viewAfter('m', ...TWO_IN_ONE_ROOM)
    expect(remediesFor(view, found({ rule: 'outsideHours' }))).toContainEqual({ kind: 'screen', words: 'setHours', screen: 'rooms', focus: 'hours' })
    expect(remediesFor(view, found({ rule: 'personAway', who: ['ana'] }))).toContainEqual({ kind: 'screen', words: 'person', screen: 'people', focus: 'ana' })
    expect(remediesFor(view, found({ rule: 'roomClosed', records: [{ kind: 'session', id: 's1' }, { kind: 'room', id: 'r1' }] }))).toContainEqual(expect.objectContaining({ screen: 'rooms', focus: 'r1' }))
  })

  it('FINDINGS-6: in every case that the checks know, all remedies of a rule are offered', () => {
    for (const [, edits] of CASES) {
      const view = viewAfter('m', ...edits)
      for (const finding of allFindingsOf(view)) {
        const offered = remediesFor(view, finding)
        for (const remedy of finding.remedies) if ('edit' in remedy) expect(offered).toContainEqual({ kind: 'edit', ...remedy })
        expect(offered.length).toBeGreaterThan(0)
      }
    }
  })

  it('ACCEPT-1: an acceptance holds until the facts change, and then says that it was there', () => {
    const [finding] = allFindingsOf(viewAfter('m', ...TWO_IN_ONE_ROOM)).filter(({ rule }) => rule === 'roomTaken')
    if (!finding) throw new Error('The room is not taken')
    const accept = acceptFinding('a1', { meeting: 'm', finding: finding.id, facts: finding.facts, because: 'One is a phone call', by: 'Ana' })
    const held = viewAfter('m', ...TWO_IN_ONE_ROOM, accept)
    const [same] = sorted(allFindingsOf(held)).accepted
    expect(same?.id).toBe(finding.id)
    expect(same && acceptancesOf(held, same).map(({ because, by }) => [because, by])).toEqual([['One is a phone call', 'Ana']])

    const moved = viewAfter('m', ...TWO_IN_ONE_ROOM, accept, moveSession('s2', { start: '09:30' }))
    const { grave, accepted } = sorted(allFindingsOf(moved))
    expect(accepted).toEqual([])
    const back = grave.find(({ id }) => id === finding.id)
    expect(back && lapsedOf(moved, back)?.because).toBe('One is a phone call')
  })
})
