import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { LEVELS } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Bar } from '#renderer/ui/data/Bars.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import styles from './overview.module.css'

/** Both delegations by level of government or kind of organisation, drawn so that they can be compared. */
export function WhoIsComing({ view }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const expected = view.delegates.filter(({ attendance }) => isExpected(attendance))
  if (expected.length === 0) {
    return (
      <Section title={t('coming.title')} look="sheet">
        <p className={styles.quietText}>{t('coming.nobody')}</p>
        <div className={styles.action}>
          <Button look="quiet" size="small" onPress={() => navigate({ screen: 'groups' })}>
            {t('coming.groups')}
          </Button>
        </div>
      </Section>
    )
  }
  const order = view.order(language)
  const count = (country: Country, level?: string): number =>
    expected.filter(({ attendance, person }) => attendance.delegation === country && (level === undefined || person.level === level)).length
  const levels = LEVELS.filter((level) => order.some((country) => count(country, level) > 0))
  const maximum = Math.max(...levels.flatMap((level) => order.map((country) => count(country, level))))
  const answered = expected.filter(({ attendance }) => attendance.answer === 'accepted').length
  const remote = expected.filter(({ attendance }) => attendance.presence === 'remote').length
  return (
    <Section title={t('coming.title')} look="sheet">
      <table className={styles.coming}>
        <thead className={styles.contents}>
          <tr className={styles.contents}>
            <th scope="col">
              <Spoken>{t('coming.level')}</Spoken>
            </th>
            {order.map((country) => (
              <th key={country} scope="col" className={styles.side}>
                <CountryMark country={country} /> {count(country)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.contents}>
          {levels.map((level) => (
            <tr key={level} className={styles.contents}>
              <th scope="row" className={styles.level}>
                {code(`level.${level}`)}
              </th>
              {order.map((country) => (
                <td key={country} className={styles.measure}>
                  <Bar value={count(country, level)} maximum={maximum} tone={country} />
                  {count(country, level)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.answers}>
        <Answer words={t('coming.accepted')} count={answered} />
        <Answer words={t('coming.awaiting')} count={expected.length - answered} />
        <Answer words={t('coming.remote')} count={remote} />
      </dl>
    </Section>
  )
}

function Answer({ words, count }: { words: string; count: number }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{count}</dd>
    </div>
  )
}
