import { useTranslation } from 'react-i18next'
import { formatDuration, formatNumber } from '#shared/foundation/formats/index.ts'
import type { Measures } from '#shared/timetable/measures.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './proposal.module.css'

/** In the order in which they matter to people. */
const MEASURES = ['unplaced', 'missed', 'unbroken', 'remoteHours', 'halfDay', 'rooms', 'lastHour'] as const satisfies readonly (keyof Measures)[]
const COUNTED: ReadonlySet<keyof Measures> = new Set(['unplaced', 'rooms'])

/** What the present plan and the proposed one cost, in what people can picture. What neither has is left out. */
export function MeasureTable({ before, after }: { before: Measures; after: Measures }) {
  const { t } = useTranslation('proposal')
  const language = useLanguage()
  const shown = MEASURES.filter((measure) => before[measure] > 0 || after[measure] > 0)
  if (shown.length === 0) return null
  const written = (measure: keyof Measures, value: number): string => (COUNTED.has(measure) ? formatNumber(value, language) : formatDuration(Math.round(value), language))
  return (
    <table className={styles.measures} aria-label={t('measures.label')}>
      <thead>
        <tr>
          <th scope="col">
            <Spoken>{t('measures.what')}</Spoken>
          </th>
          <th scope="col">{t('measures.now')}</th>
          <th scope="col">{t('measures.then')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((measure) => (
          <tr key={measure} data-better={after[measure] < before[measure] ? 'true' : undefined}>
            <th scope="row">{t(`measures.${measure}`)}</th>
            <td>{written(measure, before[measure])}</td>
            <td>{written(measure, after[measure])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
