import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Json } from '#shared/foundation/json.ts'
import { changeId, type Change } from '#shared/ledger/change.ts'

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** A plain change, the n-th of its device. */
export function sampleChange(device: string, n: number, title = `Title ${n}`): Change {
  return {
    id: changeId(device, n),
    clock: n,
    at: '2026-11-22T10:00:00Z',
    by: 'Ana Pérez',
    gesture: `g${n}`,
    verb: 'session.rename',
    record: { kind: 'session', id: 's1' },
    set: { 'title.es': title },
    over: {}
  }
}

// JSON has no -0: it comes back as 0.
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json)

/** Any change that the schema accepts, with properties that this version does not know. */
const anyChange: fc.Arbitrary<Change> = fc
  .record({
    device: fc.constantFrom('ana', 'luc', 'x-1'),
    n: fc.integer({ min: 1, max: 1_000_000 }),
    clock: fc.nat(),
    by: fc.string({ maxLength: 40, unit: 'grapheme' }),
    value: json,
    unknown: json
  })
  .map(({ device, n, clock, by, value, unknown }) => ({
    ...sampleChange(device, n),
    clock,
    by,
    set: { 'title.fr': value },
    fromTheFuture: unknown,
    record: { kind: 'session', id: 's1', newer: unknown }
  }))

export const anyChanges = fc.uniqueArray(anyChange, { selector: (change) => change.id, maxLength: 20 })
