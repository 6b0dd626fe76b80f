import { useEffect, useMemo } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { daysOf } from '#shared/domain/meeting/rules.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { leaveSchedule, readDroppedSchedule, readSchedule, useSchedule } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { TakeOver } from './TakeOver.tsx'
import { useSaid } from './said.ts'

/** Takes over a schedule from another program: a file, what it would change, entry by entry, and one action that does it. */
export default function SchedulePage({ view }: MeetingPageProps) {
  const { t } = useTranslation('schedule-import')
  const say = useSaid()
  const schedule = useSchedule()
  const { zone } = view.meeting
  const days = useMemo(() => daysOf(view.meeting), [view.meeting])
  const isWaiting = schedule.state === 'reading'
  useEffect(() => {
    if (isWaiting) readDroppedSchedule(zone, days)
  }, [isWaiting, zone, days])
  const choose = (
    <FileTrigger
      acceptedFileTypes={['.ics', '.ical', '.xml', '.json', '.xlsx', 'text/calendar']}
      onSelect={(files) => {
        const [file] = files ?? []
        if (file) readSchedule(file, zone, days)
      }}
    >
      <Button look={schedule.state === 'none' ? 'primary' : 'plain'}>{t(schedule.state === 'none' ? 'screen.start.choose' : 'screen.another')}</Button>
    </FileTrigger>
  )
  const back = (
    <Button
      onPress={() => {
        leaveSchedule()
        navigate({ screen: 'timetable' })
      }}
    >
      {t('screen.back')}
    </Button>
  )
  if (schedule.state === 'read') return <TakeOver key={schedule.name} view={view} name={schedule.name} schedule={schedule.schedule} ways={<>{back}{choose}</>} />
  return (
    <Page title={t('screen.title')} subtitle={schedule.state === 'none' ? t('screen.subtitle') : schedule.name} actions={back}>
      {schedule.state === 'none' ? (
        <EmptyState title={t('screen.start.title')} text={t('screen.start.text')} actions={choose} />
      ) : schedule.state === 'reading' ? (
        <ProgressBar label={t('screen.reading', { name: schedule.name })} />
      ) : (
        <Notice tone="err" actions={choose}>
          {say(schedule.problem)}
        </Notice>
      )}
    </Page>
  )
}
