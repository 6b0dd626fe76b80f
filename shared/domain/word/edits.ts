import type { Language } from '#shared/foundation/language.ts'
import { creation, deletion, edit, type DomainEdit } from '../edit.ts'

/** Adds a word to those that the spelling of this partnership knows; `language` null: in all three. */
export function addWord(id: string, text: string, language: Language | null): DomainEdit {
  return edit('word.add', creation('word', id, { text, language }))
}

export function removeWord(id: string): DomainEdit {
  return edit('word.remove', deletion('word', id))
}
