import { useTranslation } from 'react-i18next'
import { formatList } from '#shared/foundation/formats/index.ts'
import type { Redaction } from '#shared/domain/redaction/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

const KEYS = ['contacts', 'travel', 'services', 'notes'] as const

/** `the contacts of 96 people, the travel of 54 people and the notes on 3 people`; empty when nothing was visible. */
export function useRemovedWords(): (removed: Redaction['removed'], hasHistory: boolean) => string {
  const { t } = useTranslation('closing')
  const language = useLanguage()
  return (removed, hasHistory) => {
    const words = KEYS.flatMap((key) => {
      const count = removed[key] ?? 0
      return count === 0 ? [] : [t(`removed.${key}`, { count })]
    })
    return formatList(hasHistory ? [...words, t('removed.history')] : words, language)
  }
}
