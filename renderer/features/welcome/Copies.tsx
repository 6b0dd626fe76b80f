import { useTranslation } from 'react-i18next'
import { countryOrder, type Country } from '#shared/foundation/country.ts'
import { countryName } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './Welcome.module.css'

/** The rule that gave the app its name, drawn: three copies of one title page, each with its own order of the countries. */
export function Copies() {
  const { t } = useTranslation('welcome')
  return (
    <figure className={styles.copies}>
      <figcaption>
        <Spoken>{t('sheets')}</Spoken>
      </figcaption>
      {LANGUAGES.map((language) => (
        <Copy key={language} language={language} />
      ))}
    </figure>
  )
}

function Copy({ language }: { language: Language }) {
  return (
    <div className={styles.copy} lang={LOCALE_TAGS[language]} aria-hidden="true">
      <span className={styles.copyMark}>{language.toUpperCase()}</span>
      {countryOrder(language).map((country) => (
        <CopyLine key={country} country={country} language={language} />
      ))}
      <span className={styles.rule} />
      <span className={styles.rule} data-length="long" />
      <span className={styles.rule} data-length="short" />
    </div>
  )
}

function CopyLine({ country, language }: { country: Country; language: Language }) {
  return (
    <span className={styles.copyCountry} data-country={country}>
      {countryName(country, language)}
    </span>
  )
}
