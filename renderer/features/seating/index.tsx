import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { NewPlanDialog } from './plans/NewPlanDialog.tsx'
import { Plans } from './plans/Plans.tsx'
import { Precedence } from './precedence/Precedence.tsx'
import { SeatingPreview } from './SeatingPreview.tsx'

type Tab = 'precedence' | 'plans'

/** Protocol: in which order each delegation stands, and who sits where. `focus` is a tab or a seating plan. */
export default function SeatingPage(props: MeetingPageProps) {
  return <Seatings key={props.focus} {...props} />
}

function Seatings({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('seating')
  const focused = view.seatings.find(({ id }) => id === focus)
  const [tab, setTab] = useState<Tab>(focused || focus === 'plans' ? 'plans' : 'precedence')
  const [chosen, choose] = useState<string | null>(focused?.id ?? null)
  const [isBeginning, begin] = useState(false)
  const [isPrinting, print] = useState(false)
  const plan = view.seatings.find(({ id }) => id === chosen) ?? view.seatings[0] ?? null
  const people = view.delegates.filter(({ attendance }) => isExpected(attendance)).length

  return (
    <Page
      title={t('heading')}
      subtitle={[t('people', { count: people }), t('plans', { count: view.seatings.length })].join(' · ')}
      tools={
        <SegmentedControl
          label={t('tabs')}
          value={tab}
          onChange={setTab}
          segments={[{ id: 'precedence' as const, label: t('tab.precedence') }, { id: 'plans' as const, label: t('tab.plans') }]}
        />
      }
      actions={
        tab === 'precedence' ? undefined : (
          <>
            {plan === null || isPrinting ? null : <Button onPress={() => print(true)}>{t('print')}</Button>}
            {plan === null ? null : (
              <Button look="primary" icon={<PlusIcon />} onPress={() => begin(true)}>
                {t('new.open')}
              </Button>
            )}
          </>
        )
      }
      asideLabel={t('preview')}
      aside={tab === 'plans' && plan !== null && isPrinting ? <SeatingPreview view={view} plan={plan} onHide={() => print(false)} /> : null}
    >
      {tab === 'precedence' ? <Precedence view={view} /> : <Plans view={view} plan={plan} onChoose={choose} onNew={() => begin(true)} />}
      <NewPlanDialog view={view} isOpen={isBeginning} onClose={() => begin(false)} onMade={choose} />
    </Page>
  )
}
