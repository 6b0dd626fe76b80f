import { daysFromCivil } from '../time/civil.ts'
import { changesOf, clockOf, firstLetterOf, type Change, type Clock } from './rule-sets.ts'

/** A stretch of time during which the clocks of a zone run at one offset under one name. */
export interface Observance {
  /** First instant, in milliseconds since 1970-01-01T00:00Z; -Infinity for what was in force when the data begin (2000). */
  readonly from: number
  /** Minutes east of UTC: -360 in Mexico City. */
  readonly offset: number
  /** `EDT`, `CST`, or `-03` where the database has no letters. */
  readonly abbreviation: string
  /** Clocks are ahead of the zone's standard time. */
  readonly summerTime: boolean
}

/** One line of a zone: the offset and rules that hold until a moment. */
interface Span {
  readonly offset: number
  /** A set of rules, `-` for none, or a fixed saving such as `1:00`. */
  readonly rules: string
  readonly format: string
  /** Milliseconds as if the time of `clock` were UTC; Infinity for the last span. */
  readonly until: number
  readonly clock: Clock
}

const DATA_BEGIN = Date.UTC(2000, 0, 1)

/**
 * The observances of a zone up to the end of `lastYear`, in order of time; the first begins at -Infinity. `lines` is a
 * zone of `data/`. The algorithm is that of zic(8), "outzone": a span ends by the saving in force just then, and a span
 * with rules begins with the saving that its rules had reached.
 */
export function observancesOf(lines: string, lastYear: number): Observance[] {
  const found: Observance[] = []
  let start = -Infinity
  for (const span of lines.split('|').map(readSpan)) {
    start = /^[-\d]/.test(span.rules) ? addFixed(found, span, start) : addRuled(found, span, start, lastYear)
  }
  return tidy(found)
}

/** Adds a span without yearly rules; returns the instant at which it ends. */
function addFixed(found: Observance[], span: Span, start: number): number {
  const save = span.rules === '-' ? 0 : minutesOfText(span.rules)
  found.push(observance(span, start, save, ''))
  return endOf(span, save)
}

/** Adds a span that follows a set of rules; returns the instant at which it ends. */
function addRuled(found: Observance[], span: Span, start: number, lastYear: number): number {
  let save = 0
  let letter = firstLetterOf(span.rules)
  let begun = false
  const begin = (): void => {
    if (!begun) found.push(observance(span, start, save, letter))
    begun = true
  }
  for (const change of changesOf(span.rules, lastYear)) {
    const instant = instantOf(change, span.offset, save)
    if (instant >= endOf(span, save)) break
    if (instant > start) begin()
    ;({ save, letter } = change)
    if (instant > start) found.push(observance(span, instant, save, letter))
  }
  begin()
  return endOf(span, save)
}

function instantOf(change: Pick<Change, 'local' | 'clock'>, offset: number, save: number): number {
  if (change.clock === 'u') return change.local
  return change.local - (offset + (change.clock === 's' ? 0 : save)) * 60_000
}

function endOf(span: Span, save: number): number {
  return span.until === Infinity ? Infinity : instantOf({ local: span.until, clock: span.clock }, span.offset, save)
}

/** What came before the data begin is one observance; neighbours that are alike are one. */
function tidy(observances: readonly Observance[]): Observance[] {
  const merged = withoutStumbles(observances)
  const begin = merged.findLastIndex((one) => one.from <= DATA_BEGIN)
  const kept = merged.slice(Math.max(0, begin)).map((one, index) => (index === 0 ? { ...one, from: -Infinity } : one))
  return kept.filter((one, index) => {
    const before = kept[index - 1]
    return before === undefined || before.offset !== one.offset || before.abbreviation !== one.abbreviation
  })
}

/**
 * Where a zone changes its standard offset on the night of a summer-time change (Anadyr, 28 March 2010), the two would
 * come an hour apart; they are one change when the wall shows no later time at the second than at the first: zic(8),
 * "writezone", the step called Optimize.
 */
function withoutStumbles(observances: readonly Observance[]): Observance[] {
  const kept: Observance[] = []
  for (const one of observances) {
    const [previous, beforeIt] = [kept.at(-1), kept.at(-2)]
    const stumbles = previous && beforeIt && wallOf(one.from, previous) <= wallOf(previous.from, beforeIt)
    if (stumbles) kept[kept.length - 1] = { ...one, from: previous.from }
    else kept.push(one)
  }
  return kept
}

function wallOf(instant: number, { offset }: Observance): number {
  return instant + offset * 60_000
}

function observance(span: Span, from: number, save: number, letter: string): Observance {
  const offset = span.offset + save
  return { from, offset, abbreviation: abbreviationOf(span.format, letter, save, offset), summerTime: save > 0 }
}

/** zic(8): `%s` takes the rule's letter, `%z` the offset, `GMT/BST` its second half when clocks are off standard time. */
function abbreviationOf(format: string, letter: string, save: number, offset: number): string {
  if (format === '%z') return numericName(offset)
  const [standard = '', other] = format.split('/')
  return other === undefined ? format.replace('%s', letter) : save === 0 ? standard : other
}

function numericName(offset: number): string {
  const minutes = Math.abs(offset) % 60
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : String(minutes).padStart(2, '0')}`
}

function readSpan(text: string): Span {
  const [offset = '', rules = '', format = '', until] = text.split(' ')
  return {
    offset: Number(offset),
    rules,
    format,
    until: until === undefined ? Infinity : millisecondsOf(until),
    clock: until === undefined ? 'w' : clockOf(until)
  }
}

function millisecondsOf(localTime: string): number {
  const [year = 0, month = 0, day = 0] = localTime.slice(0, 10).split('-').map(Number)
  return daysFromCivil(year, month, day) * 86_400_000 + minutesOfText(localTime.slice(11, 16)) * 60_000
}

/** `1:00` or `02:30` in minutes. */
function minutesOfText(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}
