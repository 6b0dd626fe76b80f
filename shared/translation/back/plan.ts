import { runToEnd } from '#shared/foundation/run-to-end.ts'
import { hasText, type Language } from '#shared/foundation/language.ts'
import type { MeetingText } from '../texts.ts'
import { hashOf, readStamp, tokenOf } from '../units/hash.ts'
import { plainOf } from '../units/inline.ts'
import { overLength } from '../units/length-limit.ts'
import { said, type ReturnedFile, type ReturnedUnit } from '../units/returned.ts'
import { isEqual, isEqualText } from './equal.ts'
import { idOfPiece, piecesIn } from '../units/take-apart.ts'
import { partsOfId } from '../units/unit.ts'
import { OUTCOMES, type Outcome, type ReturnedText, type ReturnPlan } from './outcome.ts'
import { putTogether, sourceInFile, type Whole } from './put-together.ts'
import { suggestionsIn } from './suggested.ts'

/** What the meeting has, and has had. */
export interface Present {
  meeting: string
  texts: readonly MeetingText[]
  /** All words that ever stood at a place in a language, out of the history, newest last; used where a source has changed since. */
  formerWords: (text: MeetingText, language: Language) => readonly string[]
}

/** What taking a file back means for the meeting. Nothing of the file is passed over: each unit is in exactly one of the texts. */
export function planReturn(file: ReturnedFile, present: Present): ReturnPlan {
  return runToEnd(planningReturn(file, present))
}

/** The same step by step, for thousands of texts: pauses after each. */
export function* planningReturn(file: ReturnedFile, present: Present): Generator<{ done: number; total: number }, ReturnPlan> {
  const { from, to } = file
  const known = new Map(present.texts.map((text) => [text.id, text]))
  const idOf = idsOf(present.texts, from)
  const groups = new Map<string, ReturnedUnit[]>()
  for (const unit of file.units) {
    const id = idOf(unit.key)
    const text = partsOfId(id).text
    // Nothing without an id belongs to anything else without one.
    const group = known.has(text) ? text : `${id} ${unit.number}`
    groups.set(group, [...(groups.get(group) ?? []), { ...unit, key: id }])
  }
  const texts: ReturnedText[] = []
  for (const [id, units] of groups) {
    const text = known.get(id)
    texts.push(text === undefined ? unknownText(units) : returnedText(text, units, from, to, present))
    yield { done: texts.length, total: groups.size }
  }
  const all = file.format === 'tmx' ? suggestionsIn(texts, present.texts, from, to) : texts
  // Object.fromEntries widens the keys, which are those of OUTCOMES.
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, all.filter((text) => text.outcome === outcome).length])) as Record<Outcome, number>
  const isOther = file.meeting !== null && file.meeting !== present.meeting
  return { from, to, isOfAnother: isOther || (all.length > 0 && counts.unknown === all.length), texts: all, counts }
}

/** Ids by themselves, and by the tokens that tables have in their place; both of pieces that a text no longer has. */
function idsOf(texts: readonly MeetingText[], from: Language): (key: string) => string {
  let tokens: Map<string, string> | null = null
  const MORE_PIECES = 40
  const byToken = (): Map<string, string> => {
    const map = new Map<string, string>()
    for (const text of texts) {
      const last = piecesIn(text, from).at(-1)?.number ?? 0
      const ids = text.isRich ? Array.from({ length: last + MORE_PIECES }, (_, number) => idOfPiece(text, { number })) : [text.id]
      for (const id of ids) map.set(tokenOf(id), id)
    }
    return map
  }
  return (key) => {
    if (!/^[\da-f]{10}$/u.test(key)) return key
    tokens ??= byToken()
    return tokens.get(key) ?? key
  }
}

/** Of a text of which nothing came back. */
const NOTHING: Whole = { target: '', damage: null, remarks: [] }

function unknownText(units: readonly ReturnedUnit[]): ReturnedText {
  const [first] = units
  return {
    id: first?.key ?? '', outcome: 'unknown', text: null, numbers: units.map(({ number }) => number),
    source: plainOf(first?.source ?? []).trim(), target: plainOf(first?.target ?? []).trim(), others: [], state: first?.state ?? 'untouched',
    remarks: first?.damage == null ? [] : [first.damage]
  }
}

function returnedText(text: MeetingText, all: readonly ReturnedUnit[], from: Language, to: Language, present: Present): ReturnedText {
  const { units, others } = oneOfEach(all)
  const stamp = [...units.values()].map((unit) => readStamp(unit.stamp)).find((found) => found !== null) ?? null
  const words = text.text[from] ?? ''
  const source = sourceThen(text, from, units, stamp?.source ?? null, present)
  const isThere = [...units.values()].some(({ target }) => target !== null)
  const { target, damage, remarks } = isThere ? putTogether(text, source ?? words, from, units, text.text[to]) : NOTHING
  const state = (['untouched', 'translated', 'reviewed', 'approved'] as const).find((one) => [...units.values()].some((unit) => unit.state === one)) ?? 'untouched'
  const made = (outcome: Outcome, more: Partial<ReturnedText> = {}): ReturnedText => ({
    id: text.id, outcome, text, numbers: all.map(({ number }) => number), source: source ?? sourceInFile(units), target, others, state, remarks, ...more
  })
  const damaged = [...units.values()].find((unit) => unit.damage !== null)?.damage ?? null
  if (others.length > 0) return made('duplicated')
  if (!isThere && damaged === null) return made('empty')
  const was = text.text[to] ?? ''
  if (source === null) return made('damaged', { remarks: [said('damage.lostSource'), ...remarks], target: joinedWords(units) })
  if (damage !== null || damaged !== null) return made('damaged', { remarks: [damaged ?? damage ?? said('damage.codes', { code: '' }), ...remarks] })
  if (isEqualText(target, was, text.isRich) || isAsTyped(text, source, from, units, was)) {
    const isStaleThere = text.states[to] === 'stale' && source === words
    return made(isStaleThere && state !== 'untouched' && all.every((unit) => unit.stamp !== '') && isToldByState(all) ? 'confirmed' : 'same')
  }
  const over = overLength(text, target)
  const told = over === null ? {} : { remarks: [said('remark.long', over), ...remarks] }
  if (source !== words) return made('changed', told)
  if (stamp !== null && hasText(text.text, to) && hashOf(was).slice(0, 8) !== stamp.target) return made('edited', told)
  return made(over === null ? 'taken' : 'long', told)
}

/** Whether what came back is what stands there once signs that were read as settings are taken for words again. */
function isAsTyped(text: MeetingText, source: string, from: Language, units: ReadonlyMap<string, ReturnedUnit>, was: string): boolean {
  if (![...units.values()].some(({ asTyped }) => asTyped !== undefined)) return false
  const typed = new Map([...units].map(([id, unit]) => [id, { ...unit, target: unit.asTyped ?? unit.target }]))
  return isEqualText(putTogether(text, source, from, typed, was).target, was, text.isRich)
}

/** Tables and memories say nothing of how far a unit is: an equal translation there is one that nobody has touched. */
function isToldByState(units: readonly ReturnedUnit[]): boolean {
  return units.some(({ state }) => state === 'reviewed' || state === 'approved')
}

/** The words that the translator had: those of today where the stamp says so, else those of the history that have this stamp. Null when they are gone. */
function sourceThen(text: MeetingText, from: Language, units: ReadonlyMap<string, ReturnedUnit>, hash: string | null, present: Present): string | null {
  const words = text.text[from] ?? ''
  if (hash !== null) {
    if (hashOf(words) === hash) return words
    return present.formerWords(text, from).findLast((former) => hashOf(former) === hash) ?? (text.isRich ? null : sourceInFile(units))
  }
  // Without a stamp the words of the file itself tell.
  const isSame = [...units].every(([id, unit]) => {
    const number = partsOfId(id).piece ?? 0
    const piece = piecesIn(text, from).find((one) => one.number === number)
    return piece !== undefined && isEqual(plainOf(unit.source), piece.runs.map((run) => run.text).join(''))
  })
  if (isSame) return words
  return text.isRich ? null : sourceInFile(units)
}

function oneOfEach(all: readonly ReturnedUnit[]): { units: Map<string, ReturnedUnit>; others: string[] } {
  const units = new Map<string, ReturnedUnit>()
  const others: string[] = []
  for (const unit of all) {
    const before = units.get(unit.key)
    if (before === undefined || before.target === null) {
      units.set(unit.key, unit)
      continue
    }
    if (unit.target !== null && !isEqual(plainOf(unit.target), plainOf(before.target))) others.push(plainOf(unit.target).trim())
  }
  return { units, others }
}

function joinedWords(units: ReadonlyMap<string, ReturnedUnit>): string {
  return [...units.values()].flatMap(({ target }) => (target === null ? [] : [plainOf(target).trim()])).join('\n\n')
}
