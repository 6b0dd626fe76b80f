import { attachedInOrder } from '#shared/domain/document/rules.ts'
import { styleOf } from '#shared/domain/partnership/style.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** The SHA-256 of every file that packs of a meeting can show: attached files, photos of its people, the logo. */
export function filesShown({ documents, delegates, partnership }: Pick<MeetingView, 'documents' | 'delegates' | 'partnership'>): string[] {
  const attached = documents.flatMap((document) => attachedInOrder(document).map(({ file }) => file))
  const photos = delegates.flatMap(({ person }) => person.photo ?? [])
  const { logo } = styleOf(partnership)
  return [...new Set([...attached, ...photos, ...(logo === null ? [] : [logo])])]
}
