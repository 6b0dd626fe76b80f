import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { partsOf, type Field, type Value } from '#shared/intake/outcomes/fields.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

/** Names of the fields of a commitment, and what they hold, in the interface language. */
export function useValueWords(view: MeetingView): { label: (field: Field) => string; words: (value: Value) => { text: string; language: Language } } {
  const { t } = useTranslation(['progress', 'codes', 'follow-up'])
  const language = useLanguage()
  const day = (date: string): string => {
    const parsed = parseCalendarDate(date)
    return parsed === null ? date : formatDate(parsed, language, { month: 'short', article: false })
  }
  const groupName = (id: string | null): string => (id === null ? t('follow-up:plenary') : textIn(view.group(id)?.name, language).text || t('follow-up:groupUnnamed'))
  const told = (value: Value): string => {
    switch (value.type) {
      case 'text':
        return value.text
      case 'group':
        return groupName(value.id)
      case 'lead':
        return t(`codes:outcomeLead.${value.lead}`)
      case 'day':
        return value.day === null ? '' : day(value.day)
      case 'state': {
        const state = t(`codes:outcomeState.${value.state}`)
        return value.ended === null ? state : t('progress:value.ended', { state, day: day(value.ended) })
      }
    }
  }
  return {
    label: (field) => {
      const [column, written] = partsOf(field)
      const name = t(`progress:field.${column}`)
      return written === null ? name : t('progress:field.inLanguage', { field: name, language: t(`codes:language.${written}`) })
    },
    words: (value) => ({ text: told(value) || t('progress:value.none'), language: value.type === 'text' && value.text !== '' ? value.language : language })
  }
}
