import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import type { Answer, Presence, Role } from '#shared/domain/attendance/schema.ts'
import type { Sector } from '#shared/domain/group/schema.ts'
import type { Level } from '#shared/domain/person/schema.ts'
import { longestOf, NO_GROUP, type BalanceFacet, type BalanceLine } from '#shared/view/balance.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Bar } from '#renderer/ui/data/Bars.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import styles from './balance.module.css'

/** One small chart: a line a word, a bar a country, against the longest of all; a table for who does not see it. */
export function FacetChart({ facet, lines, order }: { facet: BalanceFacet; lines: readonly BalanceLine[]; order: readonly Country[] }) {
  const { t } = useTranslation('balance')
  const labelOf = useLabels(facet)
  const maximum = longestOf(lines)
  return (
    <table className={styles.chart}>
      <thead className={styles.contents}>
        <tr className={styles.contents}>
          <th scope="col">
            <Spoken>{t(`facet.${facet}`)}</Spoken>
          </th>
          {order.map((country) => (
            <th key={country} scope="col" className={styles.side}>
              <CountryMark country={country} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.contents}>
        {lines.map((line) => {
          const label = labelOf(line)
          return (
            <tr key={line.id} className={styles.contents}>
              <th scope="row" className={styles.word} lang={LOCALE_TAGS[label.language]}>
                {label.text}
              </th>
              {order.map((country) => (
                <td key={country} className={styles.measure}>
                  <span className={styles.number}>{line.counts[country]}</span>
                  {line.counts[country] === 0 ? null : <Bar value={line.counts[country]} maximum={maximum} tone={country} />}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The words of a line: a group by its name, the rest by codes, which the lines of a facet come from (shared/view/balance.ts). */
function useLabels(facet: BalanceFacet): (line: BalanceLine) => { text: string; language: Language } {
  const { t } = useTranslation(['balance', 'codes'])
  const language = useLanguage()
  const inWords = (id: string): string => {
    switch (facet) {
      case 'level':
        return t(`codes:level.${id as Level}`)
      case 'sector':
        return t(`codes:sector.${id as Sector}`)
      case 'role':
        return t(`codes:role.${id as Role}`)
      case 'language':
        return t(`codes:language.${id as Language}`)
      case 'presence':
        return t(`codes:presence.${id as Presence}`)
      case 'answer':
        return t(`codes:answer.${id as Answer}`)
      case 'group':
        return t('balance:noGroup')
    }
  }
  return (line) => (facet === 'group' && line.id !== NO_GROUP ? textIn(line.name ?? {}, language) : { text: inWords(line.id), language })
}
