import { isLanguage, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { isCalendarDate, isWallTime } from '#shared/foundation/time/index.ts'
import { isWording, type Change } from '#shared/ledger/change.ts'
import type { HistoryEntry } from '#shared/ledger/history.ts'
import { OUTCOME_STATES } from '#shared/domain/outcome/schema.ts'
import { VERBS, type Verb } from '#shared/domain/verbs.ts'
import type { Phrase, PhraseValue } from './phrase.ts'
import { nameInChange, recordName } from './record-name.ts'
import type { Rows } from '../rows.ts'

/**
 * Says what a user action did, as the key of a sentence in `locales/<language>/history.json` with its values: `Ana
 * moved “Energy” to 2:00 p.m.` A verb of a newer version is told as a plain edit. `by` is always among the values.
 *
 * @param formerName the name of a record that is gone, where neither the rows nor the change have it
 */
export function describeEntry(rows: Rows, entry: HistoryEntry, formerName: Trilingual | null = null): Phrase {
  const change = entry.changes[0]
  const verb = VERBS.find((known) => known === entry.verb)
  const values: Record<string, PhraseValue> = { by: entry.by, count: entry.changes.length }
  if (!change || verb === undefined) return { key: 'unknown', values }
  const name = change.set['$life'] === true ? (nameInChange(rows, change) ?? recordName(rows, change.record)) : (recordName(rows, change.record) ?? nameInChange(rows, change) ?? formerName)
  const language = languageOf(change)
  if (name) values['name'] = name
  if (language) values['language'] = { language }
  if (name === null && !WITHOUT_NAME.has(verb)) return { key: 'unknown', values }
  return { key: shapeOf(rows, verb, change, values), values }
}

/** Verbs whose sentence names no record. */
const WITHOUT_NAME: ReadonlySet<Verb> = new Set([
  'partnership.create', 'partnership.name', 'meeting.record', 'meeting.inviteGroup', 'meeting.leaveOutGroup', 'meeting.adoptAgenda', 'meeting.reopenAgenda',
  'coChair.delete', 'person.import', 'session.arrange', 'session.import', 'outcome.import', 'wording.import', 'finding.accept', 'finding.reopen', 'ledger.redact', 'undo', 'redo'
])

/** The key for a verb, more exact where the change says more; puts what that sentence needs into `values`. */
function shapeOf(rows: Rows, verb: Verb, change: Change, values: Record<string, PhraseValue>): string {
  const { set } = change
  const isOfMany = typeof values['count'] === 'number' && values['count'] > 1
  if (verb === 'session.move') {
    const { day, start, room } = set
    if (day === null || start === null) return 'session.move.away'
    if (isCalendarDate(day)) values['day'] = { date: day }
    if (isWallTime(start)) values['time'] = { time: start }
    if (isCalendarDate(day) && isWallTime(start)) return 'session.move.dayTime'
    if (isWallTime(start)) return 'session.move.time'
    if (isCalendarDate(day)) return 'session.move.day'
    const roomName = typeof room === 'string' ? recordName(rows, { kind: 'room', id: room }) : null
    if (roomName === null) return 'session.move.noRoom'
    values['room'] = roomName
    return 'session.move.room'
  }
  if (verb === 'task.move') {
    if (isOfMany) return 'task.move.several'
    if (!isCalendarDate(set['due'])) return 'task.move.noDate'
    values['day'] = { date: set['due'] }
    return 'task.move.day'
  }
  if (verb === 'outcome.state') {
    const state = OUTCOME_STATES.find((one) => one === set['state'])
    if (state !== undefined) return `outcome.state.${state}`
  }
  if (verb === 'wording.approve' && isOfMany) return 'approvedTexts'
  if (verb === 'wording.confirm' && isOfMany) return 'confirmedTexts'
  if (verb.endsWith('.write') && Object.entries(set).every(([path, value]) => value === null || isWording(path))) return 'cleared'
  if (verb === 'coChair.seat' || verb === 'meeting.inviteGroup' || verb === 'meeting.leaveOutGroup' || verb === 'group.merge') {
    const group = groupNamedIn(change)
    const groupName = group === null ? null : recordName(rows, { kind: 'group', id: group })
    values['group'] = groupName ?? ''
    return verb
  }
  return verb
}

function groupNamedIn({ set }: Change): string | null {
  if (typeof set['group'] === 'string') return set['group']
  for (const [path, value] of Object.entries(set)) {
    if (path.startsWith('groups.')) return path.slice('groups.'.length)
    if (path.endsWith('.other') && typeof value === 'string') return value
  }
  return null
}

/** The language of the text that a change writes, when it writes in one language only. */
function languageOf(change: Change): Language | null {
  const words = Object.keys(change.set).filter((path) => !isWording(path))
  const found = new Set((words.length > 0 ? words : Object.keys(change.set)).map((path) => path.slice(path.lastIndexOf('.') + 1)).filter(isLanguage))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
