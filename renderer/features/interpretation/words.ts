import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

export interface Words {
  title: (session: Session) => string
  name: (person: string) => string
  /** Two letters for where a name has no room. */
  initials: (person: string) => string
}

/** What sessions and interpreters are called here. */
export function useWords(view: MeetingView): Words {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  return {
    title: (session) => textIn(session.title, language).text || textIn(view.group(session.group)?.name, language).text || t('untitled'),
    name: (id) => {
      const person = view.person(id)
      return person ? fullName(person) : t('gone')
    },
    initials: (id) => {
      const person = view.person(id)
      return person ? `${person.givenNames.charAt(0)}${person.firstSurname.charAt(0)}` : '?'
    }
  }
}
