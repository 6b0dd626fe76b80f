import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChangeIds } from '#electron/files/journal/change-ids.ts'
import { changeId } from '#shared/ledger/change.ts'

const ids = fc.array(fc.record({ device: fc.constantFrom('a', 'b-1', 'c.2'), n: fc.integer({ min: 1, max: 30 }) }))

describe('the ids that lie on disk', () => {
  it('JOURNAL-1: is exactly a set of ids, in any order, with gaps', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const runs = new ChangeIds()
        const plain = new Set(list.map(({ device, n }) => changeId(device, n)))
        for (const { device, n } of list) runs.add(changeId(device, n))
        expect(new Set(runs)).toEqual(plain)
        expect(runs.marker().count).toBe(plain.size)
        for (let n = 1; n <= 30; n += 1) expect(runs.has(changeId('a', n))).toBe(plain.has(changeId('a', n)))
        expect(new Set(new ChangeIds(runs.runs()))).toEqual(plain)
      }),
      { numRuns: 2000 }
    )
  })

  it('JOURNAL-2: a hundred thousand changes of one device are one run', () => {
    const runs = new ChangeIds()
    for (let n = 100_000; n >= 1; n -= 1) runs.add(changeId('ana', n))
    expect(runs.runs()).toEqual({ ana: [[1, 100_000]] })
    expect(runs.marker()).toEqual({ count: 100_000, highest: { ana: 100_000 } })
  })
})
