import { startTransition, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { together } from '#shared/domain/edit.ts'
import { rememberSender } from '#shared/domain/sender/edits.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { senderColumns } from '#shared/intake/people/mapping.ts'
import { importSteps } from '#shared/intake/people/plan/import-edit.ts'
import type { ImportInput, ImportPlan } from '#shared/intake/people/plan/plan-types.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { leaveList, newId, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { inSlices } from '#renderer/ui/foundation/in-slices.ts'
import { ColumnsStep } from './columns/ColumnsStep.tsx'
import { firstReading, readAgain, whatIsMissing, type ReadAgain } from './columns/propose.ts'
import { countWritten } from './outcomes.ts'
import { PeopleStep } from './people/PeopleStep.tsx'
import { useReading, type Reading } from './reading.ts'
import { usePlan } from './use-plan.ts'

interface Props {
  view: MeetingView
  name: string
  grid: Grid
}

/** A list that was read: first its columns, then its people. */
export function ListImport({ view, name, grid }: Props) {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const senders = useRows('sender')
  const [reading, change] = useReading(grid, () => firstReading(grid, senders, language))
  if (reading === null) {
    return (
      <Page title={t('title')} subtitle={name} actions={<Button onPress={() => leaveList('people')}>{t('back')}</Button>}>
        <Notice tone="err">{t('nothingInIt', { name })}</Notice>
      </Page>
    )
  }
  return reading.step === 'columns' ? (
    <Columns name={name} grid={grid} reading={reading} onChange={change} onReadAgain={(how) => change(readAgain(grid, senders, how, reading))} />
  ) : (
    <People view={view} name={name} grid={grid} reading={reading} onChange={change} />
  )
}

interface StepProps {
  name: string
  grid: Grid
  reading: Reading
  onChange: (change: Partial<Reading>) => void
}

function Columns(props: StepProps & { onReadAgain: (how: ReadAgain) => void }) {
  const { t } = useTranslation('import')
  const problem = whatIsMissing(props.reading)
  return (
    <Page
      title={t('step.columns')}
      subtitle={props.name}
      actions={
        <>
          <Button onPress={() => leaveList('people')}>{t('cancel')}</Button>
          <Button look="primary" isDisabled={problem !== null} onPress={() => startTransition(() => props.onChange({ step: 'people', decisions: {} }))}>
            {t('next')}
          </Button>
        </>
      }
    >
      <ColumnsStep {...props} problem={problem} />
    </Page>
  )
}

function People({ view, name, grid, reading, onChange }: StepProps & { view: MeetingView }) {
  const { t } = useTranslation('import')
  const { mapping, delegation, decisions } = reading
  const people = useRows('person')
  const attendances = useRows('attendance')
  const groups = useRows('group')
  const { id, start } = view.meeting
  const input = useMemo(
    (): ImportInput => ({ grid, mapping, delegation, meeting: { id, start }, people, attendances, groups }),
    [grid, mapping, delegation, id, start, people, attendances, groups]
  )
  const planning = usePlan(input)
  const storing = useStoring(reading)
  const back = (
    <Button isDisabled={storing.progress !== null} onPress={() => startTransition(() => onChange({ step: 'columns' }))}>
      {t('backToColumns')}
    </Button>
  )
  if (planning.state === 'planning') {
    return (
      <Page title={t('step.people')} subtitle={name} actions={back}>
        <ProgressBar label={t('planning')} done={planning.done} total={planning.total} />
      </Page>
    )
  }
  const { plan } = planning
  const { created, updated } = countWritten(plan, decisions)
  return (
    <Page
      title={t('step.people')}
      subtitle={name}
      isFilled
      actions={
        <>
          {back}
          <Button look="primary" isDisabled={created + updated === 0 || storing.progress !== null} onPress={() => void storing.store(plan)}>
            {created + updated === 0 ? t('importNothing') : t('import', { count: created + updated })}
          </Button>
        </>
      }
    >
      {storing.progress === null ? (
        <PeopleStep plan={plan} decisions={decisions} onDecide={(key, decision) => onChange({ decisions: { ...decisions, [key]: decision } })} />
      ) : (
        <ProgressBar label={t('storing')} done={storing.progress.done} total={storing.progress.total} />
      )}
    </Page>
  )
}

/** Stores the import as one gesture, remembers how the sender's columns are read, and leads to the people. */
function useStoring(reading: Reading): { progress: { done: number; total: number } | null; store: (plan: ImportPlan) => Promise<void> } {
  const perform = usePerform()
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const store = async (plan: ImportPlan): Promise<void> => {
    const { created, updated } = countWritten(plan, reading.decisions)
    const name = reading.senderName.trim()
    const remembered = name === '' ? [] : [rememberSender(reading.sender ?? newId(), name, senderColumns(reading.mapping))]
    setProgress({ done: 0, total: 0 })
    try {
      const edit = await inSlices(importSteps(plan, reading.decisions, newId))
      if (edit !== null) await perform(together(edit, ...remembered), (done, total) => setProgress({ done, total }))
    } catch {
      // The notice has said why; everything that was decided is still here.
      setProgress(null)
      return
    }
    tellDone('person.import', (t) => [created > 0 ? t('import:done.created', { count: created }) : '', updated > 0 ? t('import:done.updated', { count: updated }) : ''].filter(Boolean).join(' '))
    leaveList('people')
    navigate({ screen: 'people' })
  }
  return { progress, store }
}
