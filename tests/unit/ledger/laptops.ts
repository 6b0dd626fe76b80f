import { fold, type RecordState } from '#shared/ledger/fold.ts'
import { draftsOf, stamp, type Draft, type Edit } from '#shared/ledger/author.ts'
import { newChanges } from '#shared/ledger/merge.ts'
import { redact, Redactions } from '#shared/ledger/redact.ts'
import { planUndo, undoStacks, type UndoPlan } from '#shared/ledger/undo.ts'
import { parseChangeId, recordKey, type Change, type ChangeId, type RecordRef } from '#shared/ledger/change.ts'

/** A laptop with a ledger in memory: the same pure code as in the app, without a disk. */
export class Laptop {
  readonly known = new Map<ChangeId, Change>()
  /** For each own change, what this laptop knew when it made it: an account of cause and effect apart from `over`. */
  readonly knownWhenMade = new Map<ChangeId, ReadonlySet<ChangeId>>()
  /** Own changes as they were made, whatever a redaction did to them later: the older copies that come back. */
  readonly made: Change[] = []
  private gestures = 0
  readonly name: string

  constructor(name: string) {
    this.name = name
  }

  states(): Map<string, RecordState> {
    return fold(this.known.values())
  }

  own(): Change[] {
    return [...this.known.values()]
      .filter((change) => parseChangeId(change.id).device === this.name)
      .sort((a, b) => parseChangeId(a.id).n - parseChangeId(b.id).n)
  }

  perform(edit: Edit, at = '2027-01-01T00:00:00Z'): Change[] {
    const states = this.states()
    return this.take(draftsOf(edit, (record) => states.get(recordKey(record))), edit.verb, at)
  }

  undo(at = '2027-01-01T00:00:00Z'): Change[] {
    return this.takeBack(undoStacks(this.own()).undo.at(-1), 'undo', at)
  }

  redo(at = '2027-01-01T00:00:00Z'): Change[] {
    return this.takeBack(undoStacks(this.own()).redo.at(-1), 'redo', at)
  }

  receive(changes: Iterable<Change>): void {
    const fresh = newChanges(this.known, changes)
    if (!fresh.ok) throw new Error(`forked ${fresh.problem.id}`)
    for (const change of fresh.value) this.known.set(change.id, change)
    this.strike()
  }

  redact(id: string, fields: readonly string[]): Change[] {
    const made = this.perform(redact(`r-${this.name}-${this.gestures}`, [{ kind: 'session', ids: [id], fields }], { values: 1 }))
    this.strike()
    return made
  }

  private strike(): void {
    const redactions = new Redactions(this.known.values())
    for (const [id, change] of this.known) this.known.set(id, redactions.strike(change))
  }

  private takeBack(gesture: string | undefined, verb: string, at: string): Change[] {
    if (gesture === undefined) return []
    const all = [...this.known.values()]
    const changes = all.filter((change) => change.gesture === gesture)
    const changesOf = (record: RecordRef) => all.filter((change) => recordKey(change.record) === recordKey(record))
    return this.take(this.planned(planUndo(changes, changesOf)).drafts, verb, at, gesture)
  }

  /** What the app makes of the plan of an undo before it is stored. */
  protected planned(plan: UndoPlan): UndoPlan {
    return plan
  }

  private take(drafts: Draft[], verb: string, at: string, undoes?: string): Change[] {
    const clock = Math.max(0, ...[...this.known.values()].map((change) => change.clock))
    const gesture = `${this.name}-g${++this.gestures}`
    const authorship = { device: this.name, number: this.own().length + 1, clock, at, by: this.name, gesture }
    const changes = stamp(drafts, verb, authorship, undoes)
    const before = new Set(this.known.keys())
    for (const change of changes) {
      this.known.set(change.id, change)
      this.made.push(change)
      this.knownWhenMade.set(change.id, before)
    }
    return changes
  }
}

export function session(id: string): RecordRef {
  return { kind: 'session', id }
}

export function create(id: string, set: Change['set']): Edit {
  return { verb: 'session.create', writes: [{ type: 'create', record: session(id), set }] }
}

export function write(id: string, set: Change['set']): Edit {
  return { verb: 'session.change', writes: [{ type: 'set', record: session(id), set }] }
}

export function remove(id: string): Edit {
  return { verb: 'session.delete', writes: [{ type: 'delete', record: session(id) }] }
}
