import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { commitmentsEdit } from '#shared/intake/outcomes/import-edit.ts'
import { planCommitments, type CommitmentPlan, type Known } from '#shared/intake/outcomes/plan.ts'
import type { ReadCommitments } from '#shared/intake/outcomes/row.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { leaveList, newId, today, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { useStoring } from '#renderer/ui/hooks/use-storing.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { idsOf, useDecisions } from './decisions.ts'
import { isToDecide } from './lines.ts'
import { Rows } from './Rows.tsx'
import styles from './progress.module.css'

interface Props {
  view: MeetingView
  name: string
  grid: Grid
  read: ReadCommitments
  choose: ReactNode
  back: ReactNode
}

/** What taking over would do, before it does anything. */
export function TakeBack({ view, name, grid, read, choose, back }: Props) {
  const { t } = useTranslation(['progress', 'app'])
  const shown = useLanguage()
  const outcomes = useRows('outcome')
  const groups = useRows('group')
  const [language, speak] = useState<Language>(shown)
  const { progress, store } = useStoring(usePerform())
  const known = useMemo(
    (): Known => ({ meeting: view.meeting.id, outcomes, shown: view.outcomes, groups, today: today() }),
    [view, outcomes, groups]
  )
  const plan = useMemo(() => planCommitments(read, known, language), [read, known, language])
  const { taken, take } = useDecisions(grid, plan)
  const count = plan.rows.filter((row) => idsOf([row]).some((id) => taken.has(id))).length
  const isSpoken = read.rows.some((row) => row.language === null && Object.values(row.texts).some(({ plain }) => plain !== ''))

  const takeOver = async (): Promise<void> => {
    const edit = commitmentsEdit(plan, taken, known, newId)
    if (edit === null || !(await store(edit))) return
    tellDone('outcome.import', (t) => t('progress:screen.done', { count }))
    leaveList('commitments')
    navigate({ screen: 'followUp' })
  }

  return (
    <Page
      title={t('progress:screen.title')}
      subtitle={name}
      actions={
        <>
          {back}
          {choose}
          <Button look="primary" isDisabled={count === 0 || progress !== null} onPress={() => void takeOver()}>
            {count === 0 ? t('progress:screen.doNothing') : t('progress:screen.do', { count })}
          </Button>
        </>
      }
    >
      {progress !== null ? (
        <ProgressBar label={t('progress:screen.taking')} done={progress.done} total={progress.total} />
      ) : (
        <div className={styles.preview}>
          {plan.counts.contested > 0 ? (
            <Notice
              tone="warn"
              actions={
                <Button size="small" onPress={() => take(idsOf(plan.rows.filter(isToDecide)), true)}>
                  {t('progress:screen.takeAll')}
                </Button>
              }
            >
              {t('progress:screen.contested')}
            </Notice>
          ) : plan.counts.updated + plan.counts.created + plan.counts.left === 0 ? (
            <Notice tone="ok">{t('progress:screen.nothing')}</Notice>
          ) : null}
          <div className={styles.head}>
            <p>
              <Counts plan={plan} />
            </p>
            {isSpoken ? (
              <div className={styles.language}>
                <span aria-hidden="true">{t('progress:screen.language')}</span>
                <SegmentedControl label={t('progress:screen.language')} value={language} onChange={speak} segments={LANGUAGES_BY_NAME} />
              </div>
            ) : null}
          </div>
          <Rows view={view} plan={plan} taken={taken} onTake={take} />
        </div>
      )}
    </Page>
  )
}

function Counts({ plan: { counts } }: { plan: CommitmentPlan }) {
  const { t } = useTranslation('progress')
  return (['updated', 'contested', 'created', 'unchanged', 'left'] as const).flatMap((kind) => (counts[kind] === 0 ? [] : [t(`screen.summary.${kind}`, { count: counts[kind] })])).join(' · ')
}
