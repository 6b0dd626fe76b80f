import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { placeInDelegation } from '#shared/domain/attendance/edits.ts'
import { ranksByRule } from '#shared/domain/attendance/placing.ts'
import { BANDS, bandOf } from '#shared/domain/attendance/precedence.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { BandList } from './BandList.tsx'
import styles from './precedence.module.css'

/** One delegation in order, band by band; people move within their band, and one button gives all back to the rules. */
export function DelegationOrder({ country, delegates }: { country: Country; delegates: readonly Delegate[] }) {
  const { t } = useTranslation(['seating', 'codes'])
  const perform = usePerform()
  const id = useId()
  const byHand = delegates.filter(({ attendance }) => attendance.rank !== null).length
  const starts = new Map(BANDS.map((band) => [band, delegates.findIndex(({ attendance }) => bandOf(attendance.role) === band)]))

  const backToRules = async (): Promise<void> => {
    await perform(placeInDelegation(ranksByRule(delegates)))
    announce(t('seating:order.backDone', { country: t(`codes:country.${country}`) }))
  }

  return (
    <section aria-labelledby={id} className={styles.delegation}>
      <header className={styles.head}>
        <h2 id={id} className={styles.country}>
          <CountryMark country={country} /> <span aria-hidden="true">{t(`codes:country.${country}`)}</span>
        </h2>
        <span className={styles.count}>{t('seating:order.people', { count: delegates.length })}</span>
        {byHand === 0 ? null : (
          <Button look="quiet" size="small" onPress={() => void backToRules()}>
            {t('seating:order.back')}
          </Button>
        )}
      </header>
      {delegates.length === 0 ? <p className={styles.nobody}>{t('seating:order.nobody')}</p> : null}
      {BANDS.map((band) => {
        const people = delegates.filter(({ attendance }) => bandOf(attendance.role) === band)
        if (people.length === 0) return null
        return (
          <BandList key={band} band={band} country={country} people={people} first={(starts.get(band) ?? 0) + 1} />
        )
      })}
    </section>
  )
}
