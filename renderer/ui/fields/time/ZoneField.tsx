import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { canonicalZone, cities, isZone, zoneTimeName } from '#shared/foundation/zones/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { ComboBox } from '../choice/ComboBox.tsx'
import type { FieldProps } from '../FieldFrame.tsx'
import type { Option } from '../choice/Select.tsx'

/** The zone of a venue, found by any of its cities: nobody knows IANA names by heart. */
export function ZoneField(props: FieldProps & { value: string; onChange: (zone: string) => void }) {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const options = useMemo(() => zoneOptions(language, props.value), [language, props.value])
  return (
    <ComboBox
      {...props}
      value={isZone(props.value) ? canonicalZone(props.value) : null}
      onChange={(zone) => {
        if (zone !== null) props.onChange(zone)
      }}
      options={options}
      placeholder={t('zone.type')}
    />
  )
}

/** One line a zone, named by its first city, with all of them below; a zone in force that has no city in the list comes last. */
function zoneOptions(language: Language, current: string): Option<string>[] {
  const byZone = new Map<string, string[]>()
  for (const city of cities()) byZone.set(city.zone, [...(byZone.get(city.zone) ?? []), city.name[language]])
  if (isZone(current) && !byZone.has(canonicalZone(current))) byZone.set(canonicalZone(current), [])
  return [...byZone].map(([zone, names]) => ({
    id: zone,
    label: zoneTimeName(zone, language),
    detail: names.join(', ') || zone
  }))
}
