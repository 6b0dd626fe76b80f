import { useDeferredValue, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { chooseList, leaveList, leaveRefusedList, useList } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { ListImport } from './ListImport.tsx'
import { StartImport } from './StartImport.tsx'

/** Brings a list of people into the meeting: from a file, over its columns and its rows, to the directory. */
export default function ImportPage({ view }: MeetingPageProps) {
  const { t } = useTranslation('import')
  const notice = usePhrase('notices')
  // What was read is drawn in slices: its columns are many boxes to choose from.
  const list = useDeferredValue(useList('people'))
  // A list that was refused is not shown again when one comes back.
  useEffect(() => () => leaveRefusedList('people'), [])
  switch (list.state) {
    case 'none':
      return (
        <Page title={t('title')} subtitle={t('subtitle')} actions={<Button onPress={() => navigate({ screen: 'people' })}>{t('back')}</Button>}>
          <StartImport />
        </Page>
      )
    case 'reading':
      return (
        <Page title={t('title')} subtitle={list.name} actions={<Button onPress={() => leaveList('people')}>{t('cancel')}</Button>}>
          <ProgressBar label={t('reading')} done={list.done} total={list.total} />
        </Page>
      )
    case 'refused':
      return (
        <Page title={t('title')} subtitle={list.name} actions={<Button onPress={() => leaveList('people')}>{t('back')}</Button>}>
          <Notice
            tone="err"
            actions={
              <Button size="small" onPress={() => void chooseList('people')}>
                {t('another')}
              </Button>
            }
          >
            {notice({ ...list.problem, values: { name: list.name, ...list.problem.values } })}
          </Notice>
        </Page>
      )
    case 'read':
      return <ListImport key={list.name} view={view} name={list.name} grid={list.grid} />
  }
}
