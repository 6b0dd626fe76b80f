import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { useRemovedWords } from './removed-words.ts'

/** When the books of this meeting were closed before, and of how many people what was removed. */
export function PastClosings({ meeting }: { meeting: string }) {
  const { t } = useTranslation('closing')
  const language = useLanguage()
  const words = useRemovedWords()
  const past = useRows('redaction').filter((redaction) => redaction.meeting === meeting)
  if (past.length === 0) return null
  return (
    <Section title={t('past.title')}>
      <ul>
        {[...past].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1)).map(({ id, day, removed }) => (
          <li key={id}>{t('past.line', { day: day === null ? '' : formatDate(day, language), removed: words(removed, false) || t('past.nothing') })}</li>
        ))}
      </ul>
    </Section>
  )
}
