import { useTranslation } from 'react-i18next'
import { formatDate, weekdayName } from '#shared/foundation/formats/index.ts'
import { civilOf, weekdayOf, type CalendarDate } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import styles from './head.module.css'

/** How the sessions are shown. */
export const VIEWS = ['room', 'group', 'day', 'run', 'print'] as const
export type ViewId = (typeof VIEWS)[number]

/** One day of the meeting, or all of them. */
export type DayChoice = CalendarDate | 'all'

/** More days than this are chosen from a list. */
const SIDE_BY_SIDE = 4

interface Props {
  days: readonly CalendarDate[]
  day: DayChoice
  onDay: (day: DayChoice) => void
  view: ViewId
  onView: (view: ViewId) => void
}

/** Which day, and by what. */
export function Tools({ days, day, onDay, view, onView }: Props) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const all = { id: 'all' as DayChoice, label: t(days.length === 2 ? 'screen.bothDays' : 'screen.allDays') }
  const isFew = days.length <= SIDE_BY_SIDE
  const options = days.map((one) => ({
    id: one as DayChoice, label: `${capital(weekdayName(weekdayOf(one), language, 'short'))} ${civilOf(one).day}`, spoken: formatDate(one, language, { weekday: 'long', year: false })
  }))
  return (
    <div className={styles.tools}>
      {days.length < 2 ? null : isFew ? (
        <SegmentedControl<DayChoice> label={t('screen.days')} value={day} onChange={onDay} segments={[...options, all]} />
      ) : (
        <div className={styles.days}>
          <Select<DayChoice> label={t('screen.days')} isLabelHidden value={day} onChange={(chosen) => onDay(chosen)} options={[...options.map(({ id, spoken }) => ({ id, label: capital(spoken) })), all]} />
        </div>
      )}
      <SegmentedControl<ViewId> label={t('screen.views')} value={view} onChange={onView} segments={VIEWS.map((id) => ({ id, label: t(`views.${id}`) }))} />
    </div>
  )
}
