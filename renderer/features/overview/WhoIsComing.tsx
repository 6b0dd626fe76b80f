import { useTranslation } from 'react-i18next'
import type { Level } from '#shared/domain/person/schema.ts'
import { balanceOf, longestOf } from '#shared/view/balance.ts'
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
  const { size, facets } = balanceOf(view)
  const people = size.CA + size.MX
  if (people === 0) {
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
  const levels = facets.level
  const maximum = longestOf(levels)
  const both = (facet: 'answer' | 'presence', id: string): number => {
    const counts = facets[facet].find((line) => line.id === id)?.counts
    return counts ? counts.CA + counts.MX : 0
  }
  const answered = both('answer', 'accepted')
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
                <CountryMark country={country} /> {size[country]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.contents}>
          {levels.map(({ id, counts }) => (
            <tr key={id} className={styles.contents}>
              <th scope="row" className={styles.level}>
                {/* The lines of this facet are levels. */}
                {code(`level.${id as Level}`)}
              </th>
              {order.map((country) => (
                <td key={country} className={styles.measure}>
                  <Bar value={counts[country]} maximum={maximum} tone={country} />
                  {counts[country]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.answers}>
        <Answer words={t('coming.accepted')} count={answered} />
        <Answer words={t('coming.awaiting')} count={people - answered} />
        <Answer words={t('coming.remote')} count={both('presence', 'remote')} />
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
