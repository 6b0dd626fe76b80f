import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import { elementsOf } from '../fields.ts'
import type { AgendaPart, Lead, Purpose } from './schema.ts'

export interface ItemFacts {
  part: AgendaPart
  purpose: Purpose | null
  lead: Lead | null
  minutes: number | null
  session: string | null
}

export interface NewItem extends ItemFacts {
  meeting: string
  rank: string
  title: Trilingual
  note: Trilingual
  documents: readonly string[]
}

export function addItem(id: string, { documents, ...values }: NewItem): DomainEdit {
  return edit('item.create', creation('item', id, { ...values, documents: elementsOf(documents) }))
}

export function setItemText(id: string, field: 'title' | 'note', language: Language, text: string): DomainEdit {
  return setText('item.write', 'item', id, field, language, text)
}

/** Writes one text in all the languages that `text` has, as one action; in others it stays as it is. */
export function setItemTexts(id: string, field: 'title' | 'note', text: Trilingual): DomainEdit {
  return edit('item.change', setting('item', id, { [field]: { ...text } }))
}

export function changeItem(id: string, facts: Partial<ItemFacts>): DomainEdit {
  return edit('item.change', setting('item', id, { ...facts }))
}

export function moveItem(id: string, rank: string): DomainEdit {
  return edit('item.move', setting('item', id, { rank }))
}

export function attachDocument(id: string, document: string, attached: boolean): DomainEdit {
  return edit(attached ? 'item.attach' : 'item.detach', setting('item', id, { documents: { [document]: attached ? true : null } }))
}

export function deleteItem(id: string): DomainEdit {
  return edit('item.delete', deletion('item', id))
}
