import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatList } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { ReadSchedule } from '#shared/intake/schedule/entry.ts'
import { scheduleEdit } from '#shared/intake/schedule/import-edit.ts'
import { planSchedule, type Known } from '#shared/intake/schedule/plan.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { leaveSchedule, newId, usePerform, useRows } from '#renderer/store/index.ts'
import { useStoring } from '#renderer/ui/hooks/use-storing.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { TakeOverPage } from '#renderer/ui/layout/TakeOverPage.tsx'
import { Entries } from './Entries.tsx'

interface Props {
  view: MeetingView
  name: string
  schedule: ReadSchedule
  ways: ReactNode
}

const COUNTED = ['created', 'updated', 'unchanged', 'left'] as const

/** What taking over would do, before it does anything. */
export function TakeOver({ view, name, schedule, ways }: Props) {
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

  const counts = [
    ...COUNTED.flatMap((kind) => (plan.counts[kind] === 0 ? [] : [t(`schedule-import:screen.summary.${kind}`, { count: plan.counts[kind] })])),
    ...(plan.rooms.length === 0 ? [] : [t('schedule-import:screen.summary.rooms', { count: plan.rooms.length, names: formatList(plan.rooms, shown) })])
  ]

  return (
    <TakeOverPage
      title={t('schedule-import:screen.title')}
      name={name}
      ways={ways}
      take={{ label: t('schedule-import:screen.take', { count }), isDisabled: count === 0, perform: () => void take() }}
      storing={progress === null ? null : { label: t('schedule-import:screen.taking'), ...progress }}
      notice={
        plan.entries.length + plan.left.length === 0 ? (
          <Notice tone="warn">{t('schedule-import:screen.empty')}</Notice>
        ) : count === 0 && plan.rooms.length === 0 && plan.left.length === 0 ? (
          <Notice tone="ok">{t('schedule-import:screen.nothing')}</Notice>
        ) : null
      }
      counts={counts.join(' · ')}
      language={isSpoken ? { label: t('schedule-import:screen.language'), value: language, speak } : null}
    >
      <Entries plan={plan} />
    </TakeOverPage>
  )
}
