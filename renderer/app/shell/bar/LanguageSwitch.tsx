import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { useSettings } from '#renderer/store/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'

/** EN, FR or ES for the interface, at once; spoken by each language's own name. */
export function LanguageSwitch() {
  const { t } = useTranslation('app')
  const [settings, change] = useSettings()
  return (
    <SegmentedControl
      label={t('language')}
      value={settings.language}
      onChange={(language) => void change({ language })}
      segments={LANGUAGES.map((language) => ({
        id: language,
        label: language.toUpperCase(),
        spoken: OWN_NAMES[language],
        lang: LOCALE_TAGS[language]
      }))}
    />
  )
}
