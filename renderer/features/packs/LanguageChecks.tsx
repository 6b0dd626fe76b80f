import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'

/** In which of the three languages something is made. */
export function LanguageChecks({ languages, onChange }: { languages: readonly Language[]; onChange: (language: Language, isWanted: boolean) => void }) {
  const { t } = useTranslation('codes')
  return LANGUAGES.map((language) => (
    <Checkbox key={language} label={capital(t(`language.${language}`))} isSelected={languages.includes(language)} onChange={(isWanted) => onChange(language, isWanted)} />
  ))
}
