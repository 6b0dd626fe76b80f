import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'

/** What a document is called in the interface language, or in the next best one; its kind while it has no title. */
export function useDocumentName(): (document: Document) => string {
  const { t } = useTranslation('codes')
  const language = useLanguage()
  return ({ title, kind }) => textIn(title, language).text || capital(t(`documentKind.${kind}`))
}

/** The group or the session that a document belongs to, in the interface language. */
export function useBelongsTo(view: MeetingView): (document: Document) => string {
  const language = useLanguage()
  return ({ group, session }) => {
    const found = view.sessions.find(({ id }) => id === session)
    // A session of the group itself says the same once more.
    const names = [view.group(group)?.name, found !== undefined && (found.group === null || found.group !== group) ? found.title : undefined]
    return names.map((name) => textIn(name, language).text).filter((name) => name !== '').join(' · ')
  }
}
