import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './marks.module.css'

/** EN, FR or ES, read out as the language's name in the interface language. */
export function LanguageTag({ language }: { language: Language }) {
  const { t } = useTranslation('codes')
  return (
    <span className={styles.language}>
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <Spoken>{t(`language.${language}`)}</Spoken>
    </span>
  )
}
