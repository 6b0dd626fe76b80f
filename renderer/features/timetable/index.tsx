import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateRange } from '#shared/foundation/formats/index.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { GridView } from './GridView.tsx'
import { TimetablePrints } from './print/TimetablePrints.tsx'
import { DayView } from './views/DayView.tsx'
import { RunView } from './views/RunView.tsx'
import { Tools, type DayChoice, type ViewId } from './head/Tools.tsx'

/** The days of the meeting, to the scale of time: where sessions are placed, moved and seen at a glance. */
export default function TimetablePage({ view, focus }: MeetingPageProps) {
  const { days } = view
  const focused = view.session(focus)
  const [chosen, choose] = useState<DayChoice>(() => focused?.day ?? days[0] ?? 'all')
  const [viewId, setView] = useState<ViewId>('room')
  const day = chosen === 'all' || days.includes(chosen) ? chosen : (days[0] ?? 'all')
  const shown = useMemo(() => (day === 'all' ? days : [day]), [day, days])
  const title = useTitle(shown)
  if (days.length === 0) return <NoDates />
  const tools = <Tools days={days} day={days.length === 1 ? (days[0] ?? 'all') : day} onDay={choose} view={viewId} onView={setView} />
  if (viewId === 'day') return <DayView view={view} days={shown} title={title} tools={tools} />
  if (viewId === 'run') return <RunView view={view} days={shown} title={title} tools={tools} />
  if (viewId === 'print') {
    return (
      <Page title={title} tools={tools} isFilled>
        <TimetablePrints view={view} />
      </Page>
    )
  }
  return <GridView view={view} days={shown} by={viewId} title={title} tools={tools} focus={focused?.id ?? null} onDay={choose} />
}

function useTitle(days: readonly CalendarDate[]): string {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return t('screen.undated')
  if (first === last) return capital(formatDate(first, language, { weekday: 'long', year: false, article: false }))
  return capital(formatDateRange(first, last, language, { year: false, style: 'heading' }))
}

function NoDates() {
  const { t } = useTranslation('timetable')
  return (
    <Page title={t('screen.undated')}>
      <EmptyState
        title={t('screen.noDates.title')}
        text={t('screen.noDates.text')}
        actions={
          <Button look="primary" onPress={() => navigate({ screen: 'overview', focus: 'dates' })}>
            {t('screen.noDates.action')}
          </Button>
        }
      />
    </Page>
  )
}
