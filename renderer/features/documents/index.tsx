import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { readFocus } from '#renderer/sources/part-in-focus.ts'
import { DocumentList } from './list/DocumentList.tsx'
import { DocumentPage } from './page/DocumentPage.tsx'

/** The documents of a meeting, and one of them, at a part of it, when the address names it. */
export default function DocumentsPage({ view, focus }: MeetingPageProps) {
  const { id, part } = readFocus(focus)
  const document = id === null ? null : view.document(id)
  return document === null ? <DocumentList view={view} /> : <DocumentPage key={document.id} view={view} document={document} part={part} />
}
