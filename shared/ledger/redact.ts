import { z } from 'zod'
import { jsonEquals, type Json } from '#shared/foundation/json.ts'
import { isLanguage } from '#shared/foundation/language.ts'
import type { Edit } from './author.ts'
import { LIFE, WORDING, recordKey, type Change, type FieldPath, type RecordRef } from './change.ts'

/** The kind of record that a redaction is written on, and its verb. */
export const REDACTION = 'redaction'
export const REDACT = 'ledger.redact' as const

/** What a redaction strikes: of these records of one kind, these fields and everything beneath them, with the copies in `wording`. */
export interface Strike {
  kind: string
  ids: readonly string[]
  /** `email`; `services` strikes `services.noNuts` and every other element as well. */
  fields: readonly FieldPath[]
}

const strikesSchema = z.array(z.object({ kind: z.string(), ids: z.array(z.string()), fields: z.array(z.string()) }))

/**
 * The purge of personal data as an edit. The strikes are one field, `of`: nobody ever edits a redaction, and ten thousand
 * ids cost their own length. `said` is what else the record tells, such as counts; never the values themselves.
 */
export function redact(id: string, strikes: readonly Strike[], said: Record<FieldPath, Json>): Edit & { verb: typeof REDACT } {
  const of = strikes.map(({ kind, ids, fields }) => ({ kind, ids: [...ids], fields: [...fields] }))
  return { verb: REDACT, writes: [{ type: 'create', record: { kind: REDACTION, id }, set: { ...said, of } }] }
}

export function isRedaction(change: Change): boolean {
  return change.record.kind === REDACTION
}

/**
 * All redactions of a set of changes, ready to strike. A redaction strikes the values of its fields that were first
 * written at its own clock or before; what is written after it is a new statement and stays. It cannot be taken back:
 * whatever becomes of its record, its strikes hold.
 *
 * Striking looks at one change at a time and is idempotent, so the order in which changes and redactions arrive decides
 * nothing.
 */
export class Redactions {
  readonly #byRecord = new Map<string, { fields: readonly FieldPath[]; clock: number }[]>()
  readonly #records: RecordRef[] = []

  constructor(changes: Iterable<Change>) {
    for (const change of changes) {
      // What a newer version may have written in another shape, it will also have to strike itself.
      const strikes = isRedaction(change) ? strikesSchema.safeParse(change.set['of']).data : undefined
      for (const { kind, ids, fields } of strikes ?? []) {
        const order = { fields, clock: change.clock }
        for (const id of ids) this.#add({ kind, id }, order)
      }
    }
  }

  /** The records that any of them names, each once. */
  get records(): readonly RecordRef[] {
    return this.#records
  }

  /**
   * The change without what was struck: `set` has null there and `struck` names the field. Id, clock, gesture and `over`
   * stay, so that everything which stands on it still stands. The same object when there is nothing to strike.
   */
  strike(change: Change): Change {
    const orders = this.#byRecord.get(recordKey(change.record))
    if (orders === undefined) return change
    return without(change, Object.keys(change.set).filter((path) => orders.some((order) => reaches(order, change, path))))
  }

  #add(record: RecordRef, order: { fields: readonly FieldPath[]; clock: number }): void {
    if (record.kind === REDACTION) return
    const key = recordKey(record)
    const list = this.#byRecord.get(key)
    if (list) list.push(order)
    else {
      this.#byRecord.set(key, [order])
      this.#records.push(record)
    }
  }
}

/** Every change of a set struck by every redaction in it. */
export function struck(changes: readonly Change[]): readonly Change[] {
  const redactions = new Redactions(changes)
  return redactions.records.length === 0 ? changes : changes.map((change) => redactions.strike(change))
}

/**
 * Two copies of one change, of which one or both may have been struck: what was struck in either is struck in the
 * answer. Null when they are two different changes.
 */
export function joined(a: Change, b: Change): Change | null {
  if (a === b) return a
  const left = without(a, b.struck ?? [])
  const right = without(b, a.struck ?? [])
  // A change is JSON by construction; the cast only drops the names of its properties.
  return jsonEquals(left as unknown as Json, right as unknown as Json) ? left : null
}

function reaches({ fields, clock }: { fields: readonly FieldPath[]; clock: number }, change: Change, path: FieldPath): boolean {
  // Whether a record is there is never personal data, and a hostile file must not bring a deleted one back this way.
  if (path === LIFE) return false
  const written = Math.min(change.origin?.[path] ?? change.clock, change.clock)
  return written <= clock && fields.some((field) => lies(path, field) || lies(path, `${WORDING}.${textOf(field)}`))
}

function lies(path: FieldPath, field: FieldPath): boolean {
  return path === field || path.startsWith(`${field}.`)
}

/** The text of which a field is one language: what its other languages were made from is a copy of its words. */
function textOf(field: FieldPath): FieldPath {
  const dot = field.lastIndexOf('.')
  return dot > 0 && isLanguage(field.slice(dot + 1)) ? field.slice(0, dot) : field
}

function without(change: Change, paths: readonly FieldPath[]): Change {
  const already = new Set(change.struck)
  const added = paths.filter((path) => path in change.set && !already.has(path))
  if (added.length === 0) return change
  const set = { ...change.set }
  for (const path of added) set[path] = null
  return { ...change, set, struck: [...already, ...added].sort() }
}
