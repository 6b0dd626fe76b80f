import { useDeferredValue, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Grid } from '#shared/intake/grid.ts'
import { readCommitments } from '#shared/intake/outcomes/read-commitments.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { chooseList, leaveList, leaveRefusedList, useList } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { TakeBack } from './TakeBack.tsx'

/** Takes over what came back on commitments: a file, what it would change, row by row, and one action that does it. */
export default function ProgressPage({ view }: MeetingPageProps) {
  const { t } = useTranslation('progress')
  const notice = usePhrase('notices')
  const list = useDeferredValue(useList('commitments'))
  // A list that was refused is not shown again when one comes back.
  useEffect(() => () => leaveRefusedList('commitments'), [])
  if (list.state === 'read') return <ReadList key={list.name} view={view} name={list.name} grid={list.grid} />
  return (
    <Page title={t('screen.title')} subtitle={list.state === 'none' ? t('screen.subtitle') : list.name} actions={list.state === 'reading' ? <Button onPress={() => leaveList('commitments')}>{t('screen.cancel')}</Button> : <BackButton />}>
      {list.state === 'none' ? (
        <EmptyState title={t('screen.start.title')} text={t('screen.start.text')} actions={<ChooseButton isFirst />} />
      ) : list.state === 'reading' ? (
        <ProgressBar label={t('screen.reading')} done={list.done} total={list.total} />
      ) : (
        <Notice tone="err" actions={<ChooseButton />}>
          {notice({ ...list.problem, values: { name: list.name, ...list.problem.values } })}
        </Notice>
      )}
    </Page>
  )
}

function ReadList({ view, name, grid }: { view: MeetingView; name: string; grid: Grid }) {
  const { t } = useTranslation('progress')
  const say = usePhrase('progress')
  const read = useMemo(() => readCommitments(grid), [grid])
  if (read.ok) return <TakeBack view={view} name={name} grid={grid} read={read.value} ways={<><BackButton /><ChooseButton /></>} />
  return (
    <Page title={t('screen.title')} subtitle={name} actions={<BackButton />}>
      <Notice tone="err" actions={<ChooseButton />}>
        {say(read.problem)}
      </Notice>
    </Page>
  )
}

function ChooseButton({ isFirst = false }: { isFirst?: boolean }) {
  const { t } = useTranslation('progress')
  return (
    <Button look={isFirst ? 'primary' : 'plain'} onPress={() => void chooseList('commitments')}>
      {t(isFirst ? 'screen.start.choose' : 'screen.another')}
    </Button>
  )
}

function BackButton() {
  const { t } = useTranslation('progress')
  return (
    <Button
      onPress={() => {
        leaveList('commitments')
        navigate({ screen: 'followUp' })
      }}
    >
      {t('screen.back')}
    </Button>
  )
}
