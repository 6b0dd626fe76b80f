import type { Json } from '#shared/foundation/json.ts'
import type { Country } from '#shared/foundation/country.ts'
import { indexNames } from '#shared/domain/person/resemblance/name-index.ts'
import { namePartsOf, type NameParts } from '#shared/domain/person/resemblance/name-parts.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { changesOf, changesOfRecord, differs, valueAt } from './plan/compare.ts'
import { likeliest, openDirectory, surePlaces, type Directory } from './plan/directory.ts'
import type { FieldChange, ImportInput, ImportPlan, ImportProgress, Likeness, Outcome, PlannedRow, RowFacts } from './plan/plan-types.ts'
import { rowReader, type ReadRow } from './plan/read-row.ts'

/** So many rows between two pauses: a few milliseconds. */
const BETWEEN_PAUSES = 200

/** A row that was understood, with what it is compared by. */
interface Compared {
  read: ReadRow
  parts: NameParts
  /** How much it says. */
  size: number
}

/** What becomes of a row, with what is known of the person whom it means or resembles. */
interface Decided {
  outcome: Outcome
  attendance: string | null
  knownCountry: Country | null
}

/**
 * What an import would do, row by row, without doing any of it. A generator, so that a window can draw between the steps:
 * it pauses every 200 rows and answers with the plan at its end. The outcome of a row depends on what stands in the list and in
 * the directory, never on the order of the rows.
 */
export function* planImport(input: ImportInput): Generator<ImportProgress, ImportPlan> {
  const rows = input.grid.sheets[input.mapping.sheet]?.rows ?? []
  const total = Math.max(0, rows.length - input.mapping.firstRow) * 3 + input.people.length
  let done = 0
  const read: ReadRow[] = []
  const readRow = rowReader(input)
  for (let index = input.mapping.firstRow; index < rows.length; index++) {
    read.push(...readRow(rows[index] ?? [], index))
    done++
    if (done % BETWEEN_PAUSES === 0) yield { done, total }
  }

  const opening = openDirectory(input)
  let step = opening.next()
  while (step.done !== true) {
    done += step.value
    yield { done, total }
    step = opening.next()
  }

  const compared: Compared[] = []
  for (const row of read) {
    if (row.rejection !== null) continue
    compared.push(comparedRow(row))
    if (compared.length % BETWEEN_PAUSES === 0) yield { done: (done = Math.min(total, done + BETWEEN_PAUSES)), total }
  }
  const outcomes = new Map<string, Decided>()
  for (const count of decide(compared, step.value, input, outcomes)) {
    done = Math.min(total, done + count)
    yield { done, total }
  }
  return planOf(read, outcomes, input)
}

/** The plan at once, for the command line and tests. */
export function planImportAtOnce(input: ImportInput): ImportPlan {
  const planning = planImport(input)
  let step = planning.next()
  while (step.done !== true) step = planning.next()
  return step.value
}

/** Decides each row; those that say most come first, so that of two rows about one person the fuller one leads. */
function* decide(compared: readonly Compared[], directory: Directory, input: ImportInput, outcomes: Map<string, Decided>): Generator<number> {
  const ordered = [...compared].sort(fullestFirst)
  const parts = ordered.map((row) => row.parts)
  yield 0
  const inList = indexNames(parts)
  yield 0
  const leading = new Set<number>()
  const leaderOf = new Map<string, number>()
  for (const [place, row] of ordered.entries()) {
    if (place % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield BETWEEN_PAUSES
    const { key } = row.read
    const known = directory.sure(row.parts, row.read.country !== null)
    const leader = known === null ? leaderInList(row, place, ordered, parts, inList.namesakes(row.parts), leading) : leaderOf.get(known.id)
    if (leader !== undefined) {
      const first = ordered[leader]
      if (first) outcomes.set(key, { outcome: repetition(row, first, known), attendance: outcomes.get(first.read.key)?.attendance ?? null, knownCountry: known?.country ?? null })
      continue
    }
    leading.add(place)
    if (known !== null) {
      leaderOf.set(known.id, place)
      outcomes.set(key, againstPerson(row, known, directory, input))
      continue
    }
    if (row.read.country === null) {
      outcomes.set(key, { outcome: { type: 'rejected', column: null, reason: { key: 'rejection.noCountry', values: {} } }, attendance: null, knownCountry: null })
      leading.delete(place)
      continue
    }
    const likeness = likenessOf(row, directory, ordered, likeliest(row.parts, inList, parts, (other) => other !== place && leading.has(other)))
    outcomes.set(key, likeness ?? { outcome: { type: 'new' }, attendance: null, knownCountry: null })
  }
}

function fullestFirst(a: Compared, b: Compared): number {
  return b.size - a.size || compareText(a.parts.whole, b.parts.whole) || compareText(a.parts.email, b.parts.email) || compareText(factsText(a), factsText(b)) || compareText(a.read.key, b.read.key)
}

/** What a row says in an order of its own, for rows that are alike but for a word: the order of the rows must not matter. */
function factsText({ read: { facts } }: Compared): string {
  return [...Object.entries(facts.person), ...Object.entries(facts.attendance)].map(([path, value]) => `${path}=${String(value)}`).sort().join('\u0001')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The row that already stands for the person of this one, among those that lead; undefined when there is none. */
function leaderInList(row: Compared, place: number, ordered: readonly Compared[], parts: readonly NameParts[], candidates: readonly number[], leading: ReadonlySet<number>): number | undefined {
  const others = candidates.filter((other) => other !== place && leading.has(other))
  return others.length === 0 ? undefined : surePlaces(row.parts, others, parts, row.read.country !== null && ordered[others[0] ?? 0]?.read.country !== null)[0]
}

/** A row about a person whom a fuller row is about as well: nothing new, or something for a person to decide. */
function repetition(row: Compared, leader: Compared, known: Person | null): Outcome {
  const changes = ownChanges(row, leader, known)
  if (changes.length === 0) return { type: 'same', person: known?.id ?? null, row: leader.read.key }
  return { type: 'duplicate', likeness: { of: { type: 'row', key: leader.read.key }, score: 1, reasons: ['name'] }, changes }
}

/** What a row adds to, or says otherwise than, the row that leads and the person whom both mean. */
function ownChanges(row: Compared, leader: Compared, known: Person | null): FieldChange[] {
  const { person, attendance } = row.read.facts
  const toldOf = (record: 'person' | 'attendance') => (path: string): Json => leader.read.facts[record][path] ?? (record === 'person' && known !== null ? valueAt(known, path) : null)
  return [...changesOfRecord('person', toldOf('person'), withoutSameName(person, leader.parts, row.parts, leader.read.facts.person)), ...changesOfRecord('attendance', toldOf('attendance'), attendance)]
}

function againstPerson(row: Compared, person: Person, directory: Directory, input: ImportInput): Decided {
  const attendance = directory.attendance(person.id)
  const invites = input.meeting !== null && attendance === null
  const changes = changesAgainst(row, person, directory)
  const outcome: Outcome = changes.length === 0 && !invites ? { type: 'same', person: person.id, row: null } : { type: 'update', person: person.id, changes }
  return { outcome, attendance: attendance?.id ?? null, knownCountry: person.country }
}

function changesAgainst(row: Compared, person: Person, directory: Directory): FieldChange[] {
  const known = { givenNames: person.givenNames, firstSurname: person.firstSurname, secondSurname: person.secondSurname }
  const facts = { ...row.read.facts, person: withoutSameName(row.read.facts.person, namePartsOf(person), row.parts, known) }
  return changesOf(person, directory.attendance(person.id), facts)
}

const NAME_PATHS = ['givenNames', 'firstSurname', 'secondSurname'] as const

/** The same words divided or ordered otherwise are the same name: only accents that the list adds are news. */
function withoutSameName(facts: RowFacts['person'], a: NameParts, b: NameParts, known: Readonly<Record<string, Json>>): RowFacts['person'] {
  if (a.whole !== b.whole) return facts
  const others = { ...facts }
  for (const path of NAME_PATHS) {
    const [old, value] = [known[path], facts[path]]
    const isSamePart = typeof old === 'string' && typeof value === 'string' && old.length === value.length && differs('email', old, value) === false
    if (!isSamePart) delete others[path]
  }
  return others
}

/** Whom a row that is sure of nobody resembles most: somebody of the directory, or another row of the list. */
function likenessOf(row: Compared, directory: Directory, ordered: readonly Compared[], inList: ReturnType<typeof likeliest>): Decided | null {
  const known = directory.likely(row.parts)
  const other = inList === null ? undefined : ordered[inList.place]
  if (known !== null && known.likeness.score >= (inList?.likeness.score ?? 0)) {
    const likeness: Likeness = { of: { type: 'person', id: known.person.id }, ...known.likeness }
    return {
      outcome: { type: 'duplicate', likeness, changes: changesAgainst(row, known.person, directory) },
      attendance: directory.attendance(known.person.id)?.id ?? null,
      knownCountry: null
    }
  }
  if (inList === null || other === undefined) return null
  const likeness: Likeness = { of: { type: 'row', key: other.read.key }, ...inList.likeness }
  return { outcome: { type: 'duplicate', likeness, changes: ownChanges(row, other, null) }, attendance: null, knownCountry: null }
}

function comparedRow(read: ReadRow): Compared {
  const { person } = read.facts
  const text = (path: string): string => (typeof person[path] === 'string' ? person[path] : '')
  const parts = namePartsOf({
    givenNames: text('givenNames'),
    firstSurname: text('firstSurname'),
    secondSurname: text('secondSurname'),
    email: text('email'),
    organisation: { en: text('organisation.en'), fr: text('organisation.fr'), es: text('organisation.es') },
    country: read.country ?? 'CA'
  })
  return { read, parts, size: Object.keys(person).length + Object.keys(read.facts.attendance).length }
}

function planOf(read: readonly ReadRow[], outcomes: ReadonlyMap<string, Decided>, input: ImportInput): ImportPlan {
  const counts = { new: 0, update: 0, same: 0, duplicate: 0, rejected: 0 }
  const rows = read.map(({ key, row, name, facts, country, remarks, rejection }): PlannedRow => {
    const decided = outcomes.get(key)
    const outcome: Outcome = rejection !== null || decided === undefined ? { type: 'rejected', column: rejection?.column ?? null, reason: rejection?.reason ?? { key: 'rejection.noName', values: {} } } : decided.outcome
    counts[outcome.type]++
    return { key, row, name, facts: withDefaults(facts, outcome, country ?? decided?.knownCountry ?? null, input.delegation), remarks, outcome, attendance: decided?.attendance ?? null }
  })
  return { meeting: input.meeting?.id ?? null, rows, counts }
}

/** Somebody new, or newly invited, has a country and a delegation: as the list says, else as the list was sent. */
function withDefaults(facts: RowFacts, outcome: Outcome, country: Country | null, delegation: Country | null): RowFacts {
  if (outcome.type === 'rejected' || outcome.type === 'same') return facts
  return {
    person: country === null || outcome.type === 'update' ? facts.person : { country, ...facts.person },
    attendance: { ...(delegation ?? country ? { delegation: delegation ?? country } : {}), role: 'delegate', ...facts.attendance }
  }
}
