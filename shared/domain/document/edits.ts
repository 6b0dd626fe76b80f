import type { Country } from '#shared/foundation/country.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { FileType } from '../attachment/file-types.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { Marking } from '../meeting/schema.ts'
import type { DocumentKind } from './schema.ts'

export interface NewPart {
  rank: string
  heading: Trilingual
  text: Trilingual
}

export interface NewDocument {
  meeting: string
  kind: DocumentKind
  group: string | null
  session: string | null
  rank: string
  title: Trilingual
  marking: Marking
  side: 'shared' | Country
  parts: Record<string, NewPart>
}

export function createDocument(id: string, { parts, ...values }: NewDocument): DomainEdit {
  const written = Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, { ...value }]))
  return edit('document.create', creation('document', id, { ...values, parts: written }))
}

export function setDocumentTitle(id: string, language: Language, text: string): DomainEdit {
  return setText('document.write', 'document', id, 'title', language, text)
}

export function setPartText(id: string, part: string, field: 'heading' | 'text', language: Language, text: string): DomainEdit {
  return setText('document.write', 'document', id, `parts.${part}.${field}`, language, text)
}

export function addPart(id: string, part: string, values: NewPart): DomainEdit {
  return edit('document.addPart', setting('document', id, { parts: { [part]: { ...values } } }))
}

export function movePart(id: string, part: string, rank: string): DomainEdit {
  return edit('document.movePart', setting('document', id, { parts: { [part]: { rank } } }))
}

/** Takes a part out with its words; undo brings them back. */
export function deletePart(id: string, part: string): DomainEdit {
  const none = { en: null, fr: null, es: null }
  return edit('document.deletePart', setting('document', id, { parts: { [part]: { rank: null, heading: none, text: none } } }))
}

export function moveDocument(id: string, rank: string): DomainEdit {
  return edit('document.move', setting('document', id, { rank }))
}

export interface DocumentFacts {
  kind: DocumentKind
  marking: Marking
  side: 'shared' | Country
  group: string | null
  session: string | null
}

export function changeDocument(id: string, facts: Partial<DocumentFacts>): DomainEdit {
  return edit('document.change', setting('document', id, { ...facts }))
}

export interface NewAttached {
  rank: string
  file: string
  type: FileType
  name: string
}

/** Adds a file to a document; its bytes are kept before. */
export function attachFile(id: string, attached: string, values: NewAttached): DomainEdit {
  return edit('document.attach', setting('document', id, { attached: { [attached]: { ...values } } }))
}

export function setAttachedTitle(id: string, attached: string, language: Language, text: string): DomainEdit {
  return setText('document.nameAttached', 'document', id, `attached.${attached}.title`, language, text)
}

/** The languages of the books that have the file; all three are the same as none. */
export function setAttachedLanguages(id: string, attached: string, languages: readonly Language[]): DomainEdit {
  const isEvery = languages.length === LANGUAGES.length
  const chosen = Object.fromEntries(LANGUAGES.map((language) => [language, !isEvery && languages.includes(language) ? true : null]))
  return edit('document.changeAttached', setting('document', id, { attached: { [attached]: { languages: chosen } } }))
}

export function moveAttached(id: string, attached: string, rank: string): DomainEdit {
  return edit('document.moveAttached', setting('document', id, { attached: { [attached]: { rank } } }))
}

/** Takes a file off a document; undo brings it back. */
export function detachFile(id: string, attached: string): DomainEdit {
  const none = { en: null, fr: null, es: null }
  return edit('document.detach', setting('document', id, { attached: { [attached]: { rank: null, file: null, type: null, name: null, title: none, languages: none } } }))
}

export function deleteDocument(id: string): DomainEdit {
  return edit('document.delete', deletion('document', id))
}
