import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#shared/ledger/fold.ts'
import { conflictsOf, withWriters } from '#shared/ledger/conflicts.ts'
import { recordKey, type Change, type ChangeId } from '#shared/ledger/change.ts'
import { Redactions } from '#shared/ledger/redact.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { effectOf } from '#renderer/store/database/effect.ts'
import { withChanges } from '#renderer/store/database/rows.ts'
import { LiveRows } from '#renderer/store/live-rows.ts'
import { histories, historiesWithRedactions, play, shuffled } from '#tests/unit/ledger/histories.ts'

function byRecordAmong(changes: readonly Change[]): Map<string, Change[]> {
  const byRecord = new Map<string, Change[]>()
  for (const change of changes) byRecord.set(recordKey(change.record), [...(byRecord.get(recordKey(change.record)) ?? []), change])
  return byRecord
}

const byId = <T extends { id: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

describe('what screens follow', () => {
  it('LIVE-1: rows kept up edit by edit are those that reading the whole ledger gives', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 }), (history, cuts) => {
        const all = play(history).flatMap((laptop) => laptop.own())
        const live = new LiveRows()
        const stored: Change[] = []
        for (let at = 0, turn = 0; at < all.length; turn++) {
          const size = cuts[turn % cuts.length] ?? 1
          const fresh = all.slice(at, at + size)
          live.apply({ changes: fresh, struck: 0, effect: effectOf(fresh, byRecordAmong(stored)), upTo: at })
          stored.push(...fresh)
          at += size
        }
        const states = [...fold(all).values()]
        const whole = rowsOf(states)
        expect(live.rows.get().session).toEqual(byId(whole.session))
        expect(new Set(live.conflicts.get().map((conflict) => JSON.stringify(conflict)))).toEqual(
          new Set(states.flatMap(conflictsOf).map((conflict) => JSON.stringify(conflict)))
        )
      }),
      { numRuns: 400 }
    )
  })

  it('LIVE-3: the same with redactions that strike what is stored already, and older copies that come in afterwards', () => {
    fc.assert(
      fc.property(historiesWithRedactions, fc.integer(), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 }), (history, seed, cuts) => {
        // As they were made, in any order: none of them is struck yet.
        const all = shuffled(play(history, true, true).flatMap((laptop) => laptop.made), seed)
        const live = new LiveRows()
        const stored = new Map<ChangeId, Change>()
        for (let at = 0, turn = 0; at < all.length; turn++) {
          const batch = all.slice(at, at + (cuts[turn % cuts.length] ?? 1))
          const redactions = new Redactions([...stored.values(), ...batch])
          const fresh = batch.map((change) => redactions.strike(change))
          const struck = [...stored.values()].map((change) => redactions.strike(change)).filter((change) => stored.get(change.id) !== change)
          const effect = effectOf(fresh, byRecordAmong([...stored.values()]), new Map(struck.map((change) => [change.id, change])))
          live.apply({ changes: fresh, struck: struck.length, effect, upTo: at })
          for (const change of [...struck, ...fresh]) stored.set(change.id, change)
          at += batch.length
        }
        const states = [...fold(all).values()]
        const byRecord = byRecordAmong(all)
        expect(live.rows.get().session).toEqual(byId(rowsOf(states).session))
        expect(new Set(live.conflicts.get().map((conflict) => JSON.stringify(conflict)))).toEqual(
          new Set(states.flatMap((state) => withWriters(conflictsOf(state), byRecord.get(recordKey(state.record)) ?? [])).map((conflict) => JSON.stringify(conflict)))
        )
      }),
      { numRuns: 1_000 }
    )
  })

  it('LIVE-2: a few rows and many rows are placed alike, in the order of their ids', () => {
    const row = (id: string, value: number) => ({ id, value })
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 120 })
    fc.assert(
      fc.property(ids, ids, ids, (known, put, gone) => {
        const rows = byId(known.map((id) => row(id, 1)))
        const puts = put.map((id) => row(id, 2))
        const expected = new Map([...rows, ...puts].map((entry) => [entry.id, entry]))
        for (const id of gone) expected.delete(id)
        expect(withChanges(rows, puts, gone)).toEqual(byId([...expected.values()]))
        const oneByOne = gone.reduce((sum, id) => withChanges(sum, [], [id]), puts.reduce((sum, entry) => withChanges(sum, [entry], []), rows))
        expect(oneByOne).toEqual(byId([...expected.values()]))
      })
    )
  })
})
