import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { addTasks, dateTasks } from '#shared/domain/task/edits.ts'
import { planningCalendar, usualDays } from '#shared/domain/task/planning-calendar.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, today, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { AddStepDialog } from './AddStepDialog.tsx'
import { CalendarLine } from './CalendarLine.tsx'
import { StepDialog } from './StepDialog.tsx'
import { StepList } from './StepList.tsx'
import styles from './calendar.module.css'

/** The steps towards the meeting and after it, as a line to look at or a list to work through. */
export function PlanningCalendar({ view }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const [form, show] = useState<'line' | 'list'>('line')
  const [isAdding, add] = useState(false)
  const [editedId, edit] = useState<string | null>(null)
  const { tasks, meeting } = view
  const now = today()
  const hasDates = tasks.some((task) => task.due !== null)

  const actions = (
    <>
      <Button look="quiet" size="small" onPress={() => add(true)}>
        {t('calendar.add')}
      </Button>
      {hasDates ? (
        <SegmentedControl
          label={t('calendar.form')}
          value={form}
          onChange={show}
          segments={[
            { id: 'line', label: t('calendar.line') },
            { id: 'list', label: t('calendar.list') }
          ]}
        />
      ) : null}
    </>
  )
  return (
    <Section title={t('calendar.title')} actions={actions} look="sheet">
      {tasks.length === 0 ? null : <Progress view={view} />}
      <WithoutDays view={view} />
      {tasks.length === 0 ? (
        <div className={styles.none}>
          <p>{t('calendar.none')}</p>
          <Button onPress={() => void perform(addTasks(planningCalendar(meeting.start, meeting.id, () => newId(), meeting.mode)))}>{t('calendar.layOut')}</Button>
        </div>
      ) : form === 'line' && hasDates ? (
        <CalendarLine tasks={tasks} opening={meeting.start} today={now} onEdit={edit} onFolded={() => show('list')} />
      ) : (
        <StepList tasks={tasks} today={now} onEdit={edit} />
      )}
      <AddStepDialog view={view} isOpen={isAdding} onClose={() => add(false)} />
      <StepDialog task={tasks.find((task) => task.id === editedId) ?? null} onClose={() => edit(null)} />
    </Section>
  )
}

/** The usual steps that were laid out before the opening day was known, and the way to count them from it now. */
function WithoutDays({ view: { tasks, days } }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const [opening] = days
  const usual = opening === undefined ? [] : usualDays(tasks, opening)
  if (usual.length === 0) return null
  return (
    <Notice
      actions={
        <Button size="small" onPress={() => void perform(dateTasks(usual))}>
          {t('calendar.countThem')}
        </Button>
      }
    >
      {t('calendar.withoutDays', { count: usual.length })}
    </Notice>
  )
}

/** "9 of 23 steps done · next: Issue letters, July 8". */
function Progress({ view: { tasks } }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const next = tasks.find((task) => !task.done)
  const done = tasks.filter((task) => task.done).length
  const progress = t('calendar.progress', { done, count: tasks.length })
  if (!next) return <p className={styles.progress}>{progress}</p>
  const step = textIn(next.title, language).text
  const when = next.due === null ? t('calendar.noDate') : formatDate(next.due, language)
  return (
    <p className={styles.progress}>
      {progress} · {t('calendar.next', { step, when })}
    </p>
  )
}
