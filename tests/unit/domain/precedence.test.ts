import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInDelegation } from '#shared/domain/attendance/edits.ts'
import { bandOf, inPrecedence, type Delegate } from '#shared/domain/attendance/precedence.ts'
import { ranksByRule, ranksForPlace } from '#shared/domain/attendance/placing.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { processorWatch } from '#tests/unit/processor.ts'
import { anyDelegates, delegate, ids } from './delegations.ts'
import { attends, meeting, person } from './meetings.ts'
import { viewAfter } from './workspace.ts'

const order = (...delegates: Delegate[]): string[] => ids(inPrecedence(delegates))

describe('the order of precedence', () => {
  it('PRECEDENCE-1: head, alternate, members, observers, then those who serve the meeting, whatever their office', () => {
    expect(
      order(
        delegate('staff', { role: 'staff', officeRank: 'minister' }), delegate('observer', { role: 'observer', officeRank: 'minister' }),
        delegate('interpreter', { role: 'interpreter' }), delegate('press', { role: 'press' }), delegate('expert', { role: 'expert' }),
        delegate('alternate', { role: 'alternate' }), delegate('head', { role: 'head' })
      )
    ).toEqual(['head', 'alternate', 'expert', 'observer', 'press', 'interpreter', 'staff'])
  })

  it('PRECEDENCE-2: members by rank of office, most senior first; without one last', () => {
    expect(
      order(
        delegate('none'), delegate('officer', { officeRank: 'officer' }), delegate('director', { officeRank: 'director' }), delegate('dg', { officeRank: 'directorGeneral' }),
        delegate('adm', { officeRank: 'assistantDeputyMinister' }), delegate('dm', { officeRank: 'deputyMinister' }), delegate('minister', { officeRank: 'minister', role: 'expert' })
      )
    ).toEqual(['minister', 'dm', 'adm', 'dg', 'director', 'officer', 'none'])
  })

  it('PRECEDENCE-3: at equal rank by level of government, then the private sector', () => {
    expect(
      order(
        delegate('other', { level: 'other' }), delegate('academic', { level: 'academic' }), delegate('association', { level: 'association' }),
        delegate('business', { level: 'business' }), delegate('municipal', { level: 'municipal' }), delegate('subnational', { level: 'subnational' }), delegate('federal')
      )
    ).toEqual(['federal', 'subnational', 'municipal', 'business', 'association', 'academic', 'other'])
  })

  it('PRECEDENCE-4: provinces and territories stand in their order of precedence', () => {
    const provinces = ['ON', 'QC', 'NS', 'NB', 'MB', 'BC', 'PE', 'SK', 'AB', 'NL', 'NT', 'YT', 'NU']
    const shuffled = provinces.toSorted()
    expect(order(delegate('nowhere', { level: 'subnational' }), ...shuffled.map((code) => delegate(code, { level: 'subnational', subdivision: `CA-${code}` })))).toEqual([...provinces, 'nowhere'])
  })

  it('PRECEDENCE-5: Mexican states stand alphabetically by their names in Spanish', () => {
    const states = ['AGU', 'BCN', 'CHP', 'CHH', 'CMX', 'COA', 'MEX', 'JAL', 'MIC', 'NLE', 'OAX', 'QUE', 'ROO', 'SLP', 'SIN', 'YUC', 'ZAC']
    expect(order(...states.toSorted().map((code) => delegate(code, { delegation: 'MX', level: 'subnational', subdivision: `MX-${code}` })))).toEqual(states)
  })

  it('PRECEDENCE-6: then co-chairs, delegates, experts; then names as the delegation’s language sorts them', () => {
    expect(order(delegate('a', { role: 'expert' }), delegate('b'), delegate('c', { role: 'coChair' }))).toEqual(['c', 'b', 'a'])
    const named = (delegation: 'CA' | 'MX'): string[] =>
      order(...['Nuñez', 'Nunzio', 'de la Garza', 'Hill'].map((firstSurname) => delegate(firstSurname, { firstSurname, delegation })))
    expect(named('MX')).toEqual(['de la Garza', 'Hill', 'Nunzio', 'Nuñez'])
    expect(named('CA')).toEqual(['de la Garza', 'Hill', 'Nuñez', 'Nunzio'])
    expect(order(delegate('Zidane', { sortKey: 'Abel' }), delegate('Baker'))).toEqual(['Zidane', 'Baker'])
  })

  it('PRECEDENCE-7: a place set by hand wins inside its band, and only there; the others follow by the rules', () => {
    expect(
      order(
        delegate('senior', { officeRank: 'minister' }), delegate('second', { rank: 'a1' }), delegate('first', { rank: 'a0' }),
        delegate('head', { role: 'head' }), delegate('staff', { role: 'staff', rank: 'a0' })
      )
    ).toEqual(['head', 'first', 'second', 'senior', 'staff'])
  })

  it('PRECEDENCE-8: the view of a meeting and all that is printed follow it', () => {
    const view = viewAfter('m', meeting(), person('zoe'), person('ana'), person('luc'), attends('zoe', 'head'), attends('ana', 'delegate'), attends('luc', 'delegate'), placeInDelegation({ 'at-ana': null, 'at-luc': null }))
    expect(view.delegates.map(({ person: { id } }) => id)).toEqual(['zoe', 'ana', 'luc'])
  })

  it('PRECEDENCE-9: is total and does not depend on the order in which people came', () => {
    fc.assert(
      fc.property(anyDelegates(), fc.infiniteStream(fc.nat()), (delegates, keys) => {
        const shuffled = delegates.map((entry) => ({ entry, key: keys.next().value })).sort((a, b) => a.key - b.key).map(({ entry }) => entry)
        expect(ids(inPrecedence(shuffled))).toEqual(ids(inPrecedence(delegates)))
      })
    )
  })

  it('PRECEDENCE-10: 10,000 people take less than 50 ms once their names are known', () => {
    const crowd = Array.from({ length: 10_000 }, (_unused, index) =>
      delegate(`a${index}`, { delegation: index % 2 === 0 ? 'CA' : 'MX', firstSurname: `Hernández ${index % 3000}`, givenNames: `María ${index % 700}` })
    )
    inPrecedence(crowd)
    const times = Array.from({ length: 9 }, () => {
      const worked = processorWatch()
      inPrecedence(crowd)
      return worked()
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })
})

describe('places set by hand', () => {
  const after = (delegates: readonly Delegate[], ranks: Record<string, string | null>): Delegate[] =>
    inPrecedence(delegates.map((entry) => (entry.attendance.id in ranks ? { ...entry, attendance: { ...entry.attendance, rank: ranks[entry.attendance.id] ?? null } } : entry)))

  it('PLACE-1: somebody moved up is placed; those before are placed with them, those behind are not touched', () => {
    const people = inPrecedence(['a', 'b', 'c', 'd'].map((id) => delegate(id)))
    const ranks = ranksForPlace(people, 'd', 1)
    expect(Object.keys(ranks)).toEqual(['a', 'd'])
    expect(ids(after(people, ranks))).toEqual(['a', 'd', 'b', 'c'])
  })

  it('PLACE-2: moved to where neighbours are placed, only that person is written', () => {
    const [first = '', second = ''] = initialRanks(2)
    const people = inPrecedence([delegate('a', { rank: first }), delegate('b', { rank: second }), delegate('c')])
    expect(Object.keys(ranksForPlace(people, 'c', 1))).toEqual(['c'])
    expect(ids(after(people, ranksForPlace(people, 'c', 1)))).toEqual(['a', 'c', 'b'])
    expect(ids(after(people, ranksForPlace(people, 'a', 1)))).toEqual(['b', 'a', 'c'])
  })

  it('PLACE-3: after any move that person stands where they were put, and nobody else has changed their order', () => {
    fc.assert(
      fc.property(anyDelegates(), fc.nat(), fc.nat(), (delegates, who, where) => {
        const sorted = inPrecedence(delegates)
        const moved = sorted[who % Math.max(1, sorted.length)]
        if (!moved) return
        const inBand = (entry: Delegate): boolean =>
          entry.attendance.delegation === moved.attendance.delegation && bandOf(entry.attendance.role) === bandOf(moved.attendance.role)
        const others = ids(sorted.filter(inBand)).filter((id) => id !== moved.attendance.id)
        const position = where % (others.length + 1)
        const changed = after(sorted, ranksForPlace(sorted, moved.attendance.id, position))
        expect(ids(changed.filter(inBand))).toEqual([...others.slice(0, position), moved.attendance.id, ...others.slice(position)])
        expect(ids(changed.filter((entry) => !inBand(entry)))).toEqual(ids(sorted.filter((entry) => !inBand(entry))))
      })
    )
  })

  it('PLACE-4: back to the rules clears every place of the delegation', () => {
    fc.assert(
      fc.property(anyDelegates(), (delegates) => {
        const cleared = after(delegates, ranksByRule(delegates))
        expect(cleared.every(({ attendance }) => attendance.rank === null)).toBe(true)
        expect(ids(cleared)).toEqual(ids(inPrecedence(delegates.map((entry) => ({ ...entry, attendance: { ...entry.attendance, rank: null } })))))
      })
    )
  })
})
