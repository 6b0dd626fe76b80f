import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

const FIELDS = [
  'title', 'theme', 'city', 'venue', 'note', 'name', 'mandate', 'description', 'action', 'heading', 'text', 'biography', 'honorific', 'office', 'organisation'
] as const

export interface TextWords {
  /** What the record is called, in the interface language where it has one. */
  name(text: MeetingText): string
  /** Which text of the record it is: "Description". */
  field(text: MeetingText): string
  /** The name of a language in the interface language. */
  language(language: Language): string
}

/** How the texts of the desk are called. */
export function useTextWords(): TextWords {
  const { t } = useTranslation(['translation', 'codes'])
  const spoken = useLanguage()
  return {
    name: ({ name }) => textIn(name, spoken).text || t('translation:untitled'),
    field: ({ path }) => {
      if (path.startsWith('attached.')) return t('translation:field.fileTitle')
      const last = path.slice(path.lastIndexOf('.') + 1)
      const field = FIELDS.find((one) => one === last) ?? 'text'
      return t(`translation:field.${field}`)
    },
    language: (language) => t(`codes:language.${language}`)
  }
}
