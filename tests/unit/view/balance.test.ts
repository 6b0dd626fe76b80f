import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportGender } from '#shared/domain/meeting/edits.ts'
import { balanceOf, BALANCE_FACETS, longestOf } from '#shared/view/balance.ts'
import { anyDelegates, delegate } from '../domain/delegations.ts'
import { attends, group, meeting, person, seat } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'

describe('the balance of two delegations', () => {
  const people = ['ana', 'luc', 'zoe'].map((id) => person(id))
  const view = viewAfter(
    'm', meeting(), group('energy'), ...people, attends('ana', 'head'), attends('luc', 'delegate', { delegation: 'MX' }), attends('zoe', 'delegate', { answer: 'declined' }),
    seat('c1', 'CA', 'public')
  )

  it('BALANCE-1: counts who is expected, by delegation; a refusal does not count', () => {
    const { size, facets } = balanceOf(view)
    expect(size).toEqual({ CA: 1, MX: 1 })
    expect(facets.role.map(({ id, counts }) => [id, counts])).toEqual([['head', { CA: 1, MX: 0 }], ['delegate', { CA: 0, MX: 1 }]])
    expect(facets.sector.map(({ id, counts }) => [id, counts])).toEqual([['public', { CA: 1, MX: 1 }], ['private', { CA: 0, MX: 0 }]])
    expect(longestOf(facets.role)).toBe(1)
  })

  it('BALANCE-2: names the co-chair seats that are empty', () => {
    expect(balanceOf(view).emptySeats.map(({ group: { id }, country, sector }) => [id, country, sector])).toEqual([
      ['energy', 'CA', 'private'], ['energy', 'MX', 'public'], ['energy', 'MX', 'private']
    ])
  })

  it('BALANCE-3: gender is what the delegation reports in counts, held against its size', () => {
    const reported = (...counts: [women: number | null, men: number | null]) =>
      balanceOf(viewAfter('m', meeting(), person('ana'), attends('ana', 'head'), reportGender('m', 'CA', 'women', counts[0]), reportGender('m', 'CA', 'men', counts[1]))).gender
    expect(reported(null, null).CA).toMatchObject({ sum: null, surplus: 0 })
    expect(reported(1, 0).CA).toMatchObject({ sum: 1, surplus: 0 })
    expect(reported(2, 1).CA).toMatchObject({ sum: 3, surplus: 2 })
    expect(reported(0, null).CA).toMatchObject({ sum: 0, surplus: -1 })
    expect(reported(2, 1).MX).toMatchObject({ sum: null, surplus: 0 })
  })

  it('BALANCE-4: somebody in two groups counts in both, and who is in none is counted too', () => {
    const counted = balanceOf({
      ...viewAfter('m', meeting({ groups: ['energy', 'mining'] }), group('energy', 'a0'), group('mining', 'a1')),
      delegates: [delegate('both', { groups: { energy: true, mining: true } }), delegate('none'), delegate('other', { groups: { gone: true } })]
    })
    expect(counted.facets.group.map(({ id, counts }) => [id, counts.CA])).toEqual([['energy', 1], ['mining', 1], ['none', 2]])
  })

  it('BALANCE-5: facets of which everybody has one add up to the delegation', () => {
    fc.assert(
      fc.property(anyDelegates(), (delegates) => {
        const { size, facets } = balanceOf({ ...view, delegates })
        for (const facet of BALANCE_FACETS) {
          if (facet === 'language') continue
          for (const country of ['CA', 'MX'] as const) expect(facets[facet].reduce((sum, line) => sum + line.counts[country], 0)).toBe(size[country])
        }
      })
    )
  })
})
