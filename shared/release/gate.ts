import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { findingsOf } from '#shared/checks/registry.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Policies } from '#shared/domain/release/schema.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { Conflict } from '#shared/ledger/conflicts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Phrase } from '#shared/view/words/phrase.ts'
import { contentOf } from './content.ts'
import { isMissing, publishedTexts, type PublishedField } from './texts.ts'

/** One thing that stands in the way of a release. */
export interface Obstacle {
  /** Unique in its list, such as `missing/item/i3/title/fr`. */
  id: string
  kind: 'nothing' | 'missing' | 'stale' | 'unapproved' | 'finding' | 'conflict'
  /** The record to open in order to mend it; null where there is none. */
  record: RecordRef | null
  /** The field to mend, where it is one. */
  field: PublishedField | null
  /** The language that lacks something; null: it concerns all. */
  language: Language | null
  /** The check that found it, for the way to its field. */
  finding: Finding | null
  /** Its sentence: in `checks.json` for what a check found, else in `releases.json`. */
  what: Phrase
}

export interface GateQuestion {
  policy: Policies
  /** Whether a translation has to be approved before it goes out. */
  needsApproval?: boolean
  /** What two people decided apart and nobody has settled, in the whole workspace. */
  conflicts: readonly Conflict[]
  /** Null: what is only due on a day is passed over. */
  today: CalendarDate | null
}

/** Kinds of records whose fields agenda and programme print. */
const PUBLISHED_KINDS: ReadonlySet<string> = new Set(['meeting', 'item', 'session', 'room', 'group', 'document'])

/**
 * Exactly what stands in the way of releasing a meeting as it stands; empty: the gate is open. Texts are asked for only in the
 * languages that have to be complete: what lacks in the others is marked, taken from another language, or held back.
 */
export function gateOf(view: MeetingView, { policy, needsApproval = false, conflicts, today }: GateQuestion): Obstacle[] {
  const { sessions, items } = contentOf(view)
  const nothing = sessions.length + items.length === 0 ? [obstacle('nothing', 'nothing', null, 'gate.nothing')] : []
  const held = LANGUAGES.every((language) => policy[language] === 'hold') ? [obstacle('noLanguage', 'nothing', null, 'gate.noLanguage')] : []
  return [...nothing, ...held, ...openConflicts(view, conflicts), ...graveFindings(view, today), ...lackingTexts(view, policy, needsApproval)]
}

/** In each language that has to be complete: what is missing, what no longer says what its source says, what nobody has approved. */
function lackingTexts(view: MeetingView, policy: Policies, needsApproval: boolean): Obstacle[] {
  const texts = publishedTexts(view)
  const states = new Map(textsOfMeeting(view).map((text) => [text.id, text.states]))
  return LANGUAGES.filter((language) => policy[language] === 'complete').flatMap((language) =>
    texts.flatMap((text) => {
      const { record, field, name } = text
      const id = `${record.kind}/${record.id}/${field}`
      const state = states.get(id)?.[language]
      const kind = isMissing(text, language) ? 'missing' : state === 'stale' ? 'stale' : state === 'draft' && needsApproval ? 'unapproved' : null
      return kind === null ? [] : [{ ...obstacle(`${kind}/${id}/${language}`, kind, record, `gate.${kind}.${field}`, { name, language: { language } }), field, language }]
    })
  )
}

/** What the checks call an error and nobody has accepted, as far as agenda or programme show it. */
function graveFindings(view: MeetingView, today: CalendarDate | null): Obstacle[] {
  return findingsOf(view, today)
    .filter(({ severity, records }) => severity === 'error' && records.some((record) => isPublished(view, record)))
    .map((finding) => ({ ...obstacle(`finding/${finding.id}`, 'finding', finding.records[0] ?? null, finding.what.key, finding.what.values), finding }))
}

function openConflicts(view: MeetingView, conflicts: readonly Conflict[]): Obstacle[] {
  return conflicts
    .filter(({ record }) => isPublished(view, record))
    .map((conflict) => {
      const path = conflict.type === 'values' ? conflict.path : ''
      const key = conflict.type === 'values' ? 'gate.conflict' : 'gate.deletedAndEdited'
      return obstacle(`conflict/${conflict.record.kind}/${conflict.record.id}/${path}`, 'conflict', conflict.record, key, { name: nameOf(view, conflict.record) })
    })
}

/** Whether a record is of this meeting and of a kind that is published; what one side keeps to itself stands in nobody's way. */
function isPublished(view: MeetingView, { kind, id }: RecordRef): boolean {
  if (!PUBLISHED_KINDS.has(kind)) return false
  if (kind === 'meeting') return id === view.meeting.id
  if (kind === 'session') return view.session(id)?.visibility === 'shared'
  if (kind === 'item') return view.agenda.some(({ item }) => item.id === id)
  if (kind === 'room') return view.rooms.some((room) => room.id === id)
  if (kind === 'group') return view.groups.some(({ group }) => group.id === id)
  return view.agenda.some(({ item }) => item.documents.includes(id))
}

function nameOf(view: MeetingView, { kind, id }: RecordRef): Trilingual {
  if (kind === 'session') return view.session(id)?.title ?? {}
  if (kind === 'item') return view.agenda.find(({ item }) => item.id === id)?.item.title ?? {}
  if (kind === 'room') return view.room(id)?.name ?? {}
  if (kind === 'group') return view.group(id)?.name ?? {}
  return kind === 'document' ? (view.document(id)?.title ?? {}) : view.meeting.title
}

function obstacle(id: string, kind: Obstacle['kind'], record: RecordRef | null, key: string, values: Phrase['values'] = {}): Obstacle {
  return { id, kind, record, field: null, language: null, finding: null, what: { key, values } }
}
