import { useTranslation } from 'react-i18next'
import { useSettings } from '#renderer/store/index.ts'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'

/** The name that history shows. */
export function You() {
  const { t } = useTranslation('settings')
  const [settings, change] = useSettings()
  return (
    <Section title={t('you.title')} look="sheet">
      <TextField
        label={t('you.name')}
        description={t(settings.author === '' ? 'you.nameMissing' : 'you.nameHint')}
        placeholder={t('you.namePlaceholder')}
        value={settings.author}
        onChange={(author) => void change({ author: author.trim() })}
        maxLength={120}
      />
    </Section>
  )
}
