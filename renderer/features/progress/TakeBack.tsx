import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { commitmentsEdit } from '#shared/intake/outcomes/import-edit.ts'
import { planCommitments, type Known } from '#shared/intake/outcomes/plan.ts'
import type { ReadCommitments } from '#shared/intake/outcomes/row.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { leaveList, newId, today, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useStoring } from '#renderer/ui/hooks/use-storing.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { TakeOverPage } from '#renderer/ui/layout/TakeOverPage.tsx'
import { idsOf, useDecisions } from './decisions.ts'
import { isToDecide } from './lines.ts'
import { Rows } from './Rows.tsx'

interface Props {
  view: MeetingView
  name: string
  grid: Grid
  read: ReadCommitments
  ways: ReactNode
}

const COUNTED = ['updated', 'contested', 'created', 'unchanged', 'left'] as const

/** What taking over would do, before it does anything. */
export function TakeBack({ view, name, grid, read, ways }: Props) {
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
    <TakeOverPage
      title={t('progress:screen.title')}
      name={name}
      ways={ways}
      take={{ label: count === 0 ? t('progress:screen.doNothing') : t('progress:screen.do', { count }), isDisabled: count === 0, perform: () => void takeOver() }}
      storing={progress === null ? null : { label: t('progress:screen.taking'), ...progress }}
      notice={
        plan.counts.contested > 0 ? (
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
        ) : null
      }
      counts={COUNTED.flatMap((kind) => (plan.counts[kind] === 0 ? [] : [t(`progress:screen.summary.${kind}`, { count: plan.counts[kind] })])).join(' · ')}
      language={isSpoken ? { label: t('progress:screen.language'), value: language, speak } : null}
    >
      <Rows view={view} plan={plan} taken={taken} onTake={take} />
    </TakeOverPage>
  )
}
