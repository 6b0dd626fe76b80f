import { expect, it } from 'vitest'
import type { Change } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { figure, inTurn } from '../harness/figures.ts'

/** 100,000 changes of four laptops on 10,000 sessions: ten edits each, now and then concurrent ones. */
function ledger(count: number): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < count; index++) {
    const device = 'abcd'.charAt(index % 4)
    const record = `s${index % 10_000}`
    const before = index >= 10_000 && index % 97 !== 0 ? changes[index - 10_000] : undefined
    const path = `title.${['en', 'fr', 'es'][Math.floor(index / 10_000) % 3]}`
    changes.push({
      id: `${device}.${Math.floor(index / 4) + 1}`,
      clock: index + 1,
      at: '2027-06-21T12:00:00Z',
      by: 'Ana',
      gesture: `g${index}`,
      verb: 'session.write',
      record: { kind: 'session', id: record },
      set: { [path]: `Title ${index}`, minutes: (index % 90) + 5 },
      over: before ? { minutes: [before.id] } : {}
    })
  }
  return changes
}

it('folding 100,000 changes into rows, beside reading the same changes as JSON', async () => {
  const changes = ledger(100_000)
  const lines = changes.map((change) => JSON.stringify(change))
  expect(fold(changes).size).toBe(10_000)
  const [folding, parsing] = await inTurn(7, () => fold(changes), () => lines.map((line) => JSON.parse(line) as unknown))
  figure('fold 100,000 changes', folding, { name: 'JSON.parse of the same', milliseconds: parsing })
  const states = fold(changes)
  const [restoring] = await inTurn(5, () => rowsOf(states.values()), () => undefined)
  figure('10,000 rows restored from the fold', restoring, { name: 'the fold itself', milliseconds: folding })
})
