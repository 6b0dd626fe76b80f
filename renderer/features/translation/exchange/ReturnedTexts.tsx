import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isFinished, returnEdit } from '#shared/translation/back/edit.ts'
import { OUTCOMES, TAKEN_AT_FIRST, type ReturnPlan } from '#shared/translation/back/outcome.ts'
import type { ReturnedFile } from '#shared/translation/units/returned.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform, useSettings } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { useStoring } from '#renderer/ui/hooks/use-storing.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { useTextWords } from '../words.ts'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import { usePlan } from './use-plan.ts'
import styles from './take-back.module.css'

export interface FrameProps {
  view: MeetingView
  name: string
  choose: ReactNode
  back: ReactNode
  onDone: () => void
}

/** What taking the texts of a file back would do, before it does anything. */
export function ReturnedTexts({ view, file, name, choose, back, onDone }: FrameProps & { file: ReturnedFile }) {
  const { t } = useTranslation('exchange')
  const { plan, isNow, done, total } = usePlan(view, file)
  if (plan === null) {
    return (
      <Page title={t('back.title')} subtitle={name} actions={back}>
        <ProgressBar label={t('back.comparing')} done={done} total={total} />
      </Page>
    )
  }
  return <Decide plan={plan} isNow={isNow} name={name} choose={choose} back={back} onDone={onDone} />
}

function Decide({ plan, isNow, name, choose, back, onDone }: Omit<FrameProps, 'view'> & { plan: ReturnPlan; isNow: boolean }) {
  const { t } = useTranslation(['exchange', 'app'])
  const words = useTextWords()
  const [{ author }] = useSettings()
  /** Only what a person has decided otherwise than it is at first. */
  const [decided, decide] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [isApproved, setApproved] = useState(false)
  const { progress, store } = useStoring(usePerform())
  const taken = new Set(plan.texts.filter(({ id, outcome }) => decided.get(id) ?? TAKEN_AT_FIRST.has(outcome)).map(({ id }) => id))
  const finished = plan.texts.filter((text) => taken.has(text.id) && isFinished(text)).length
  const shown = OUTCOMES.filter((outcome) => plan.counts[outcome] > 0)

  const choosing = (ids: readonly string[], isTaken: boolean): void => decide(new Map([...decided, ...ids.map((id) => [id, isTaken] as const)]))
  const take = async (): Promise<void> => {
    const edit = returnEdit(plan, { taken, approver: isApproved ? { by: author, at: new Date().toISOString() } : null })
    if (edit === null || !(await store(edit))) return
    tellDone('wording.import', (t) => t('exchange:back.done', { count: taken.size }))
    onDone()
  }

  return (
    <Page
      title={t('exchange:back.title')}
      subtitle={`${name} · ${t('exchange:back.languages', { from: words.language(plan.from), to: words.language(plan.to) })}`}
      actions={
        <>
          {back}
          {choose}
          <Button look="primary" isDisabled={taken.size === 0 || progress !== null || !isNow} onPress={() => void take()}>
            {taken.size === 0 ? t('exchange:back.takeNone') : t('exchange:back.take', { count: taken.size })}
          </Button>
        </>
      }
    >
      {progress !== null ? (
        <ProgressBar label={t('exchange:back.taking')} done={progress.done} total={progress.total} />
      ) : (
        <div className={styles.preview}>
          {plan.isOfAnother ? <Notice tone="warn">{t('exchange:back.isOfAnother')}</Notice> : null}
          {shown.every((outcome) => outcome === 'same' || outcome === 'empty') ? <Notice tone="ok">{t('exchange:back.nothing')}</Notice> : null}
          {shown.length > 1 ? <p className={styles.summary}>{shown.map((outcome) => `${t(`exchange:outcome.${outcome}.name`)} ${plan.counts[outcome]}`).join(' · ')}</p> : null}
          {finished > 0 ? <Checkbox label={t('exchange:back.approve', { count: finished })} isSelected={isApproved} onChange={setApproved} /> : null}
          {shown.map((outcome) => (
            <OutcomeGroup key={outcome} outcome={outcome} texts={plan.texts.filter((text) => text.outcome === outcome)} from={plan.from} to={plan.to} taken={taken} onDecide={choosing} />
          ))}
        </div>
      )}
    </Page>
  )
}
