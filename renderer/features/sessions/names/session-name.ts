import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

/** What a session is called in the interface language, or the next best. */
export function useSessionName(): (session: Pick<Session, 'title'>) => string {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  return ({ title }) => textIn(title, language).text || t('untitled')
}
