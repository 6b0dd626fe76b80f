import { otherCountry } from '#shared/foundation/country.ts'
import { countryName, formatDuration, formatList } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { ItemContent, MeetingContent } from '../content.ts'
import { codeWord } from '../words.ts'
import { nameOf, readsDifferently, titleChange, type ChangeKind, type ChangeLine, type Saying } from './line.ts'

/** An item with its number in the agenda. */
export interface Numbered {
  item: ItemContent
  number: number
}

export function addedItem({ item, number }: Numbered, saying: Saying): ChangeLine {
  const name = nameOf(item.title, 'item', saying)
  return lineOf(item, 'added', 'added', saying.words('item.added', { number, name }), null, `${number}. ${name}`)
}

export function removedItem({ item, number }: Numbered, saying: Saying): ChangeLine {
  const name = nameOf(item.title, 'item', saying)
  return lineOf(item, 'cancelled', 'removed', saying.words('item.removed', { number, name }), `${number}. ${name}`, null)
}

/**
 * What is to be told of an item that was and is on the agenda. That its number or time shifted because of others is not a
 * change of its own: `isMoved` says that somebody moved it.
 */
export function changedItem(before: Numbered, after: Numbered, isMoved: boolean, meeting: MeetingContent, saying: Saying): ChangeLine[] {
  const name = nameOf(after.item.title, 'item', saying)
  const moved = isMoved
    ? [lineOf(after.item, 'moved', 'moved', saying.words('item.moved', { name, from: before.number, to: after.number }), String(before.number), String(after.number))]
    : []
  return [...moved, ...titleLine(before.item, after, saying), ...detailLines(before.item, after, meeting, saying), ...documentLines(before.item, after, saying)]
}

function titleLine(before: ItemContent, { item, number }: Numbered, saying: Saying): ChangeLine[] {
  if (!readsDifferently(before.title, item.title, saying.language)) return []
  const [from, to] = [nameOf(before.title, 'item', saying), nameOf(item.title, 'item', saying)]
  const key = titleChange(before.title, item.title, saying.language)
  return [lineOf(item, key === 'retitled' ? 'retitled' : 'changed', key, saying.words(`item.${key}`, { number, from, to }), from, to)]
}

function detailLines(before: ItemContent, { item, number }: Numbered, meeting: MeetingContent, saying: Saying): ChangeLine[] {
  const { words, language } = saying
  const name = nameOf(item.title, 'item', saying)
  const lines: ChangeLine[] = []
  const add = (field: 'purpose' | 'lead' | 'minutes', from: string | null, to: string | null): void => {
    if (from === to) return
    const key = from === null ? (`item.${field}Set` as const) : to === null ? (`item.${field}Open` as const) : (`item.${field}` as const)
    lines.push(lineOf(item, 'changed', field, words(key, { number, name, from: from ?? '', to: to ?? '' }), from, to))
  }
  add('purpose', purposeOf(before, saying), purposeOf(item, saying))
  add('lead', leadOf(before, meeting, saying), leadOf(item, meeting, saying))
  add('minutes', minutesOf(before, saying), minutesOf(item, saying))
  if (before.session !== item.session && item.session !== null && before.session !== null) {
    lines.push(lineOf(item, 'changed', 'session', words('item.session', { number, name })))
  }
  if (readsDifferently(before.note, item.note, language)) {
    lines.push(lineOf(item, 'changed', 'note', words('item.note', { number, name }), textIn(before.note, language).text || null, textIn(item.note, language).text || null))
  }
  return lines
}

function documentLines(before: ItemContent, { item, number }: Numbered, saying: Saying): ChangeLine[] {
  const name = nameOf(item.title, 'item', saying)
  const titlesNotIn = (those: ItemContent, others: ItemContent): string =>
    formatList(those.documents.filter(({ id }) => !others.documents.some((other) => other.id === id)).map(({ title }) => textIn(title, saying.language).text), saying.language)
  const [added, removed] = [titlesNotIn(item, before), titlesNotIn(before, item)]
  return [
    ...(added === '' ? [] : [lineOf(item, 'changed', 'documentsAdded', saying.words('item.documentsAdded', { number, name, titles: added }), null, added)]),
    ...(removed === '' ? [] : [lineOf(item, 'changed', 'documentsRemoved', saying.words('item.documentsRemoved', { number, name, titles: removed }), removed, null)])
  ]
}

function purposeOf({ purpose }: ItemContent, { language }: Saying): string | null {
  return purpose === null ? null : codeWord('purpose', purpose, language)
}

function leadOf({ lead }: ItemContent, { host }: MeetingContent, { language, words }: Saying): string | null {
  if (lead === null) return null
  if (lead === 'coChairs') return words('lead.coChairs')
  if (lead !== 'hostFirst') return countryName(lead, language)
  return words('lead.hostFirst', { first: countryName(host, language), second: countryName(otherCountry(host), language) })
}

function minutesOf({ minutes }: ItemContent, { language }: Saying): string | null {
  return minutes === null ? null : formatDuration(minutes, language)
}

function lineOf({ id }: ItemContent, kind: ChangeKind, key: string, sentence: string, before: string | null = null, after: string | null = null): ChangeLine {
  return { id: `item/${id}/${key}`, of: 'item', record: id, kind, sentence, before, after }
}
