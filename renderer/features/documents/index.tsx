import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { DocumentList } from './list/DocumentList.tsx'
import { DocumentPage } from './page/DocumentPage.tsx'

/** The documents of a meeting, and one of them when the address names it. */
export default function DocumentsPage({ view, focus }: MeetingPageProps) {
  const document = focus === null ? null : view.document(focus)
  return document === null ? <DocumentList view={view} /> : <DocumentPage key={document.id} view={view} document={document} />
}
