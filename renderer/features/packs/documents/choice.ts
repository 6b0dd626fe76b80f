import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { DELEGATE_DOCUMENT_IDS, DOCUMENTS, type DocumentId } from '#shared/briefing/documents/registry.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** What a person has ticked. */
export interface PackChoice {
  documents: readonly DocumentId[]
  languages: readonly Language[]
  /** The edition in three columns, for the documents that have one. */
  isTrilingual: boolean
  /** The language that comes first in it; the countries stand in its order. */
  lead: Language
}

export function firstChoice(language: Language): PackChoice {
  return { documents: ['agenda', 'programme'], languages: LANGUAGES, isTrilingual: true, lead: language }
}

/** The choice with one more, or one less, in the order of the list. */
export function withDocument(choice: PackChoice, id: DocumentId, isWanted: boolean): PackChoice {
  return { ...choice, documents: DELEGATE_DOCUMENT_IDS.filter((other) => (other === id ? isWanted : choice.documents.includes(other))) }
}

export function withLanguage(choice: PackChoice, language: Language, isWanted: boolean): PackChoice {
  return { ...choice, languages: LANGUAGES.filter((other) => (other === language ? isWanted : choice.languages.includes(other))) }
}

/** True when something chosen can be printed in three columns. */
export function canBeTrilingual({ documents }: PackChoice): boolean {
  return documents.some((id) => DOCUMENTS[id].buildTrilingual !== null)
}

/** Everything that would be printed, file by file. */
export function filesOf(view: MeetingView, choice: PackChoice, issued: CalendarDate | null): BuiltDocument[] {
  return buildDocuments(view, {
    documents: choice.documents,
    languages: choice.languages,
    ...(choice.isTrilingual && canBeTrilingual(choice) && { trilingual: choice.lead }),
    ...(issued !== null && { issued })
  })
}
