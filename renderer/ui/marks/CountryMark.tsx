import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './marks.module.css'

/** The letters CA or MX in the country's colour; the colour never stands alone. Read out as the country's name. */
export function CountryMark({ country }: { country: Country }) {
  const { t } = useTranslation('codes')
  return (
    <span className={styles.country} data-country={country}>
      <span aria-hidden="true">{country}</span>
      <Spoken>{t(`country.${country}`)}</Spoken>
    </span>
  )
}
