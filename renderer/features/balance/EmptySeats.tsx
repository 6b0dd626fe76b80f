import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { EmptySeat } from '#shared/view/balance.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './balance.module.css'

/** The co-chair seats that nobody has, each with the way to where one is seated. */
export function EmptySeats({ seats }: { seats: readonly EmptySeat[] }) {
  const { t } = useTranslation(['balance', 'codes'])
  const language = useLanguage()
  return (
    <Section title={t('balance:seats.title')} look="sheet">
      {seats.length === 0 ? (
        <p className={styles.well}>
          <TickIcon /> {t('balance:seats.none')}
        </p>
      ) : (
        <ul className={styles.seats}>
          {seats.map(({ group, country, sector }) => {
            const name = textIn(group.name, language)
            return (
              <li key={`${group.id}-${country}-${sector}`} className={styles.seat}>
                <CountryMark country={country} />
                <span>
                  <span lang={LOCALE_TAGS[name.language]}>{name.text}</span>, {t(`codes:sector.${sector}`)}
                </span>
                <Button look="quiet" size="small" aria-label={t('balance:seats.openNamed', { name: name.text })} onPress={() => navigate({ screen: 'groups', focus: group.id })}>
                  {t('balance:seats.open')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
