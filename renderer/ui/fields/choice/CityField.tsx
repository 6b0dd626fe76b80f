import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { cities, zoneTimeName, type City } from '#shared/foundation/zones/index.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { ComboBox } from './ComboBox.tsx'
import type { FieldProps } from '../FieldFrame.tsx'

/**
 * Finds a city that the app knows, with its name in the three languages and its zone. A city that is not in the list is
 * written by hand where the names stand.
 */
export function CityField(props: FieldProps & { value: Trilingual; onChange: (city: City) => void }) {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const options = useMemo(
    () => cities().map((city) => ({ id: idOf(city), label: city.name[language], detail: detailOf(city, zoneTimeName(city.zone, language)) })),
    [language]
  )
  const known = cities().find((city) => city.name.en === props.value.en)
  return (
    <ComboBox
      {...props}
      value={known ? idOf(known) : null}
      onChange={(id) => {
        const city = cities().find((candidate) => idOf(candidate) === id)
        if (city) props.onChange(city)
      }}
      options={options}
      placeholder={t('city.type')}
    />
  )
}

function idOf({ zone, name }: City): string {
  return `${zone} ${name.en}`
}

function detailOf({ subdivision, country }: City, time: string): string {
  return [subdivision === '' ? country : subdivision, time].filter((part) => part !== 'other').join(' · ')
}
