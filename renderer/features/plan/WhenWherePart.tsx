import { useTranslation } from 'react-i18next'
import { MODES } from '#shared/domain/meeting/schema.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { CityField } from '#renderer/ui/fields/choice/CityField.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { ZoneField } from '#renderer/ui/fields/time/ZoneField.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { withStart } from './draft.ts'
import type { PartProps } from './part.ts'
import styles from './plan.module.css'

/** Days, mode, city, venue and zone. All may stay open: the overview says what is still missing. */
export function WhenWherePart({ draft, onChange, endsEarly }: PartProps & { endsEarly: boolean }) {
  const { t } = useTranslation('plan')
  const { t: code } = useTranslation('codes')
  return (
    <Section title={t('place.title')}>
      <div className={styles.rows}>
        <div className={styles.dates}>
          <DateField label={t('place.start')} value={draft.start} onChange={(start) => onChange(withStart(draft, start))} />
          <DateField
            label={t('place.end')}
            value={draft.end}
            minimum={draft.start}
            onChange={(end) => onChange({ ...draft, end })}
            problem={endsEarly ? t('place.endsEarly') : null}
          />
          <Labelled label={t('place.mode')}>
            <SegmentedControl
              label={t('place.mode')}
              value={draft.mode}
              onChange={(mode) => onChange({ ...draft, mode })}
              segments={MODES.map((mode) => ({ id: mode, label: code(`mode.${mode}`) }))}
            />
          </Labelled>
        </div>
        <div className={styles.thirds}>
          <CityField
            label={t('place.findCity')}
            description={t('place.findCityHint')}
            value={draft.city}
            onChange={(city) => onChange({ ...draft, city: { ...city.name }, zone: city.zone })}
          />
          <ZoneField label={t('place.zone')} description={t('place.zoneHint')} value={draft.zone} onChange={(zone) => onChange({ ...draft, zone })} />
        </div>
        <TrilingualField
          label={t('place.city')}
          value={draft.city}
          onChange={(language, text) => onChange({ ...draft, city: { ...draft.city, [language]: text } })}
        />
        {draft.mode === 'virtual' && Object.keys(draft.venue).length === 0 ? null : (
          <TrilingualField
            label={t('place.venue')}
            value={draft.venue}
            onChange={(language, text) => onChange({ ...draft, venue: { ...draft.venue, [language]: text } })}
          />
        )}
      </div>
    </Section>
  )
}
