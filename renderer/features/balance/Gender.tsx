import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { reportGender } from '#shared/domain/meeting/edits.ts'
import { REPORTED_GENDERS } from '#shared/domain/meeting/schema.ts'
import type { GenderReport, PerCountry } from '#shared/view/balance.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Bar } from '#renderer/ui/data/Bars.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import styles from './balance.module.css'

/** What each delegation reports of its people, entered here as counts: a gender is never written into a person's record. */
export function Gender({ view, reports, size }: { view: MeetingView; reports: PerCountry<GenderReport>; size: PerCountry<number> }) {
  const { t } = useTranslation(['balance', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const order = view.order(language)
  const maximum = Math.max(0, ...order.flatMap((country) => REPORTED_GENDERS.map((gender) => reports[country].counts[gender] ?? 0)))
  return (
    <Section title={t('balance:gender.title')} look="sheet">
      <p className={styles.how}>{t('balance:gender.how')}</p>
      <table className={styles.gender}>
        <thead className={styles.contents}>
          <tr className={styles.contents}>
            <th scope="col">
              <Spoken>{t('balance:gender.title')}</Spoken>
            </th>
            {order.map((country) => (
              <th key={country} scope="col" className={styles.side}>
                <CountryMark country={country} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.contents}>
          {REPORTED_GENDERS.map((gender) => (
            <tr key={gender} className={styles.contents}>
              <th scope="row" className={styles.word}>
                {t(`codes:gender.${gender}`)}
              </th>
              {order.map((country) => (
                <td key={country} className={styles.entry}>
                  <NumberField
                    label={t('balance:gender.field', { gender: t(`codes:gender.${gender}`), country: t(`codes:country.${country}`) })}
                    isLabelHidden
                    minimum={0}
                    maximum={100_000}
                    value={reports[country].counts[gender]}
                    onChange={(count) => void perform(reportGender(view.meeting.id, country, gender, count))}
                  />
                  {reports[country].counts[gender] ? <Bar value={reports[country].counts[gender]} maximum={maximum} tone={country} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.sums}>
        {order.map((country) => (
          <Sum key={country} country={country} report={reports[country]} size={size[country]} />
        ))}
      </div>
    </Section>
  )
}

/** Whether the counts add up to the delegation: said, not insisted on, since lists change faster than reports. */
function Sum({ country, report, size }: { country: Country; report: GenderReport; size: number }) {
  const { t } = useTranslation('balance')
  if (report.sum === null) return <p><CountryMark country={country} /> {t('gender.none')}</p>
  if (report.surplus === 0) return <p><CountryMark country={country} /> {t('gender.matches', { count: report.sum })}</p>
  return (
    <p>
      <CountryMark country={country} /> {t('gender.differs', { count: report.sum, size })}
    </p>
  )
}
