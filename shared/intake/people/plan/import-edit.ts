import type { Json } from '#shared/foundation/json.ts'
import { runToEnd } from '#shared/foundation/run-to-end.ts'
import { edit, type DomainEdit } from '#shared/domain/edit.ts'
import type { Write } from '#shared/ledger/author.ts'
import type { FieldChange, ImportDecisions, ImportPlan, Outcome, PlannedRow } from './plan-types.ts'

/**
 * The import as one edit, taken back as one: new people with their attendance, changes that were not left out, duplicates as a
 * person decided them. A duplicate without a decision is not taken over. No writes when nothing changes.
 *
 * @param newId a new id at each call
 */
export function importEdit(plan: ImportPlan, decisions: ImportDecisions, newId: () => string): DomainEdit {
  return runToEnd(importSteps(plan, decisions, newId))
}

/** As `importEdit`, with a pause after each row, so that a window can draw while a long list is made into an edit. */
export function* importSteps(plan: ImportPlan, decisions: ImportDecisions, newId: () => string): Generator<undefined, DomainEdit> {
  const made = new Import(plan, decisions, newId)
  for (const row of plan.rows) {
    made.take(row)
    yield
  }
  return edit('person.import', ...made.writes())
}

/** A record that the import writes: once, whatever rows speak of it. */
interface Written {
  kind: 'person' | 'attendance'
  id: string
  isNew: boolean
  set: Record<string, Json>
}

/** Where a row ended: a person, and their attendance if there is one or is to be one. */
interface Place {
  person: string
  attendance: string | null
}

type Duplicate = Extract<Outcome, { type: 'duplicate' }>

class Import {
  private readonly records = new Map<string, Written>()
  /** By the key of the row; null for a row that is not taken over. */
  private readonly places = new Map<string, Place | null>()
  /** The attendance that this import gives to a known person, so that two rows about them make one. */
  private readonly invited = new Map<string, string>()
  private readonly rows: ReadonlyMap<string, PlannedRow>
  private readonly plan: ImportPlan
  private readonly decisions: ImportDecisions
  private readonly newId: () => string

  constructor(plan: ImportPlan, decisions: ImportDecisions, newId: () => string) {
    this.plan = plan
    this.decisions = decisions
    this.newId = newId
    this.rows = new Map(plan.rows.map((row) => [row.key, row]))
  }

  take(row: PlannedRow): void {
    this.placeOf(row)
  }

  /** What the rows taken so far come to. */
  writes(): Write[] {
    return [...this.records.values()].flatMap(({ kind, id, isNew, set }): Write[] =>
      !isNew && Object.keys(set).length === 0 ? [] : [{ type: isNew ? 'create' : 'set', record: { kind, id }, set }]
    )
  }

  /** Settles a row once; a row that stands on another one settles that first. */
  private placeOf(row: PlannedRow): Place | null {
    const known = this.places.get(row.key)
    if (known !== undefined) return known
    const place = this.settle(row)
    this.places.set(row.key, place)
    return place
  }

  private settle(row: PlannedRow): Place | null {
    const { outcome } = row
    const action = this.decisions[row.key]?.action ?? 'take'
    if (action === 'leaveOut') return null
    switch (outcome.type) {
      case 'new':
        return this.create(row, null)
      case 'update':
        return this.change(row, outcome.person, outcome.changes)
      case 'same':
        return outcome.person === null ? null : { person: outcome.person, attendance: row.attendance }
      case 'duplicate':
        return action === 'take' ? null : this.decide(row, outcome, action)
      case 'rejected':
        return null
    }
  }

  /** Where the row that it resembles was left out, the duplicate stands for the person itself. */
  private decide(row: PlannedRow, { likeness: { of }, changes }: Duplicate, action: 'merge' | 'keep'): Place | null {
    const other = of.type === 'person' ? { person: of.id, attendance: row.attendance } : this.placeOfKey(of.key)
    if (action === 'keep' || other === null) return this.create(row, other?.person ?? null)
    if (of.type === 'person') return this.change(row, of.id, changes)
    this.write(row, other, changes)
    return other
  }

  private placeOfKey(key: string): Place | null {
    const row = this.rows.get(key)
    return row === undefined ? null : this.placeOf(row)
  }

  private create(row: PlannedRow, apartFrom: string | null): Place {
    const person = this.record('person', this.newId(), true)
    Object.assign(person.set, row.facts.person, apartFrom === null ? {} : { [`distinctFrom.${apartFrom}`]: true })
    return { person: person.id, attendance: this.plan.meeting === null ? null : this.invite(row, person.id) }
  }

  private change(row: PlannedRow, person: string, changes: readonly FieldChange[]): Place {
    const attendance = row.attendance ?? this.invited.get(person) ?? (this.plan.meeting === null ? null : this.invite(row, person))
    const place = { person, attendance }
    this.write(row, place, changes)
    return place
  }

  private invite(row: PlannedRow, person: string): string {
    const attendance = this.record('attendance', this.newId(), true)
    Object.assign(attendance.set, { meeting: this.plan.meeting, person }, row.facts.attendance)
    this.invited.set(person, attendance.id)
    return attendance.id
  }

  private write(row: PlannedRow, place: Place, changes: readonly FieldChange[]): void {
    const without = this.decisions[row.key]?.without ?? []
    for (const { id, record, path, new: value } of changes) {
      const target = record === 'person' ? place.person : place.attendance
      if (!without.includes(id) && target !== null) this.record(record, target, false).set[path] = value
    }
  }

  private record(kind: Written['kind'], id: string, isNew: boolean): Written {
    const known = this.records.get(`${kind}/${id}`)
    if (known) return known
    const written = { kind, id, isNew, set: {} }
    this.records.set(`${kind}/${id}`, written)
    return written
  }
}
