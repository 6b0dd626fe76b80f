import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { zoneCity } from '#shared/foundation/zones/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ZoneField } from '#renderer/ui/fields/time/ZoneField.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import styles from './zone.module.css'

interface Props {
  /** The zone of the second clock; null: it is hidden. */
  zone: string | null
  onChange: (zone: string | null) => void
}

/** The city of the second clock: a button that chooses another, or hides it. */
export function ZoneChoice({ zone, onChange }: Props) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const city = zone === null ? null : zoneCity(zone, language)
  const trigger = (
    <AriaButton className={styles.button} aria-label={city === null ? t('grid.zone') : t('grid.zoneButton', { city })}>
      {city ?? '+'}
    </AriaButton>
  )
  return (
    <Popover trigger={trigger} label={t('grid.zone')}>
      <div className={styles.choice}>
        <ZoneField label={t('grid.zone')} value={zone ?? ''} onChange={onChange} />
        {zone === null ? null : (
          <Button slot="close" look="quiet" size="small" onPress={() => onChange(null)}>
            {t('grid.zoneHide')}
          </Button>
        )}
      </div>
    </Popover>
  )
}
