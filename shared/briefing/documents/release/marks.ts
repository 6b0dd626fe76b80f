import { jsonEquals } from '#shared/foundation/json.ts'
import { formatList } from '#shared/foundation/formats/index.ts'
import { textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { ItemContent, SessionContent } from '#shared/release/content.ts'
import type { EntryDiff } from '#shared/release/diff/diff.ts'
import { changeWords, type ChangeKey } from '#shared/release/words.ts'
import { text, type BodyRow, type Text } from '#shared/briefing/model/index.ts'
import type { PrintedVersion, Since } from './version.ts'

/** The mark of a row that changed: its bar, and the words for who does not see a bar. */
export interface RowMark {
  mark: NonNullable<BodyRow['mark']>
  words: Text
}

type Word = Extract<ChangeKey, `mark.${string}`>

/** What each field is called beside the bar; the others are not printed. */
const SESSION_WORDS: Readonly<Partial<Record<keyof SessionContent, Word>>> = {
  title: 'mark.title', day: 'mark.time', start: 'mark.time', minutes: 'mark.length', room: 'mark.room', people: 'mark.people', description: 'mark.description'
}
const ITEM_WORDS: Readonly<Partial<Record<keyof ItemContent, Word>>> = {
  title: 'mark.title', note: 'mark.note', purpose: 'mark.purpose', lead: 'mark.lead', day: 'mark.time', start: 'mark.time', session: 'mark.session', documents: 'mark.documents'
}

/** The mark of a session's row in the programme; null when a reader of this language sees no change. */
export function sessionMark(version: PrintedVersion | null, id: string, language: Language): RowMark | null {
  const since = version?.since
  const change = since?.diff.sessions.find((candidate) => candidate.id === id)
  if (!since || change === undefined) return null
  if (change.type === 'changed' && change.fields.some(({ field, to }) => field === 'isCancelled' && to === true)) return markOf('cancelled', since, language)
  const old = since.before.sessions.find((session) => session.id === id)
  const fresh = since.after.sessions.find((session) => session.id === id)
  return entryMark(change, old?.isCancelled === true ? undefined : old, fresh, SESSION_WORDS, since, language)
}

/** The mark of an item's row in the agenda. That its number shifted because of others is none. */
export function itemMark(version: PrintedVersion | null, id: string, language: Language): RowMark | null {
  const since = version?.since
  const change = since?.diff.items.find((candidate) => candidate.id === id)
  if (!since || change === undefined) return null
  const find = (items: readonly ItemContent[]): ItemContent | undefined => items.find((item) => item.id === id)
  return entryMark(change, find(since.before.items), find(since.after.items), ITEM_WORDS, since, language)
}

function entryMark<Entry extends SessionContent | ItemContent>(
  change: EntryDiff<Entry>, before: Entry | undefined, after: Entry | undefined, words: Readonly<Partial<Record<keyof Entry, Word>>>, since: Since, language: Language
): RowMark | null {
  if (change.type === 'removed' || after === undefined) return null
  if (change.type === 'added' || before === undefined) return markOf('added', since, language)
  const say = changeWords(language)
  const fields = Object.keys(words) as (keyof Entry & string)[] // the keys of a record of some of the entry's fields
  const changed = fields.filter((field) => readsDifferently(before[field], after[field], language))
  const moved: Word[] = change.at === null ? [] : ['mark.number']
  const what = [...new Set([...moved, ...changed.flatMap((field) => words[field] ?? [])])].map((word) => say(word))
  if (what.length === 0) return null
  return { mark: 'changed', words: text(say('mark.changed', { number: since.number, what: formatList(what, language) }), 'label') }
}

function markOf(mark: 'added' | 'cancelled', { number }: Since, language: Language): RowMark {
  return { mark, words: text(changeWords(language)(`mark.${mark}`, { number }), 'label') }
}

/** Whether what is printed of a value in one language differs: a text by its words there, anything else as it is. */
function readsDifferently(before: unknown, after: unknown, language: Language): boolean {
  return !jsonEquals(printedOf(before, language), printedOf(after, language))
}

type Printed = Parameters<typeof jsonEquals>[0]

function printedOf(value: unknown, language: Language): Printed {
  if (Array.isArray(value)) return value.map((element) => printedOf(element, language) ?? null)
  if (typeof value !== 'object' || value === null) return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  if (isTrilingual(value)) return textIn(value, language).text
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printedOf(inner, language) ?? null]))
}

function isTrilingual(value: object): value is Trilingual {
  return Object.keys(value).every((key) => key === 'en' || key === 'fr' || key === 'es')
}
