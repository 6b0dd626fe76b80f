import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatList } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { ReadSchedule } from '#shared/intake/schedule/entry.ts'
import { scheduleEdit } from '#shared/intake/schedule/import-edit.ts'
import { planSchedule, type Known, type SchedulePlan } from '#shared/intake/schedule/plan.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { leaveSchedule, newId, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { useStoring } from '#renderer/ui/hooks/use-storing.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Entries } from './Entries.tsx'
import styles from './schedule.module.css'

interface Props {
  view: MeetingView
  name: string
  schedule: ReadSchedule
  choose: ReactNode
  back: ReactNode
}

/** What taking over would do, before it does anything. */
export function TakeOver({ view, name, schedule, choose, back }: Props) {
  const { t } = useTranslation(['schedule-import', 'app'])
  const shown = useLanguage()
  const groups = useRows('group')
  const people = useRows('person')
  const [language, speak] = useState<Language>(shown)
  const { progress, store } = useStoring(usePerform())
  const known = useMemo((): Known => ({ meeting: view.meeting, sessions: view.sessions, rooms: view.rooms, groups, people }), [view, groups, people])
  const plan = useMemo(() => planSchedule(schedule, known, language), [schedule, known, language])
  const count = plan.counts.created + plan.counts.updated
  const isSpoken = schedule.entries.some((entry) => entry.language === null)

  const take = async (): Promise<void> => {
    const edit = scheduleEdit(plan, known, newId)
    if (edit === null || !(await store(edit))) return
    tellDone('session.import', (t) => t('schedule-import:screen.done', { count }))
    leaveSchedule()
    navigate({ screen: 'timetable' })
  }

  return (
    <Page
      title={t('schedule-import:screen.title')}
      subtitle={name}
      actions={
        <>
          {back}
          {choose}
          <Button look="primary" isDisabled={count === 0 || progress !== null} onPress={() => void take()}>
            {t('schedule-import:screen.take', { count })}
          </Button>
        </>
      }
    >
      {progress !== null ? (
        <ProgressBar label={t('schedule-import:screen.taking')} done={progress.done} total={progress.total} />
      ) : (
        <div className={styles.preview}>
          {plan.entries.length + plan.left.length === 0 ? (
            <Notice tone="warn">{t('schedule-import:screen.empty')}</Notice>
          ) : count === 0 && plan.rooms.length === 0 && plan.left.length === 0 ? (
            <Notice tone="ok">{t('schedule-import:screen.nothing')}</Notice>
          ) : null}
          <div className={styles.facts}>
            <p>
              <Counts plan={plan} />
            </p>
            {isSpoken ? (
              <div className={styles.language}>
                <span aria-hidden="true">{t('schedule-import:screen.language')}</span>
                <SegmentedControl
                  label={t('schedule-import:screen.language')}
                  value={language}
                  onChange={speak}
                  segments={LANGUAGES_BY_NAME}
                />
              </div>
            ) : null}
          </div>
          <Entries plan={plan} />
        </div>
      )}
    </Page>
  )
}

function Counts({ plan: { counts, rooms } }: { plan: SchedulePlan }) {
  const { t } = useTranslation('schedule-import')
  const language = useLanguage()
  return [
    ...(['created', 'updated', 'unchanged', 'left'] as const).flatMap((kind) => (counts[kind] === 0 ? [] : [t(`screen.summary.${kind}`, { count: counts[kind] })])),
    ...(rooms.length === 0 ? [] : [t('screen.summary.rooms', { count: rooms.length, names: formatList(rooms, language) })])
  ].join(' · ')
}
