import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useReturned } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { ExchangeButtons } from './exchange/ExchangeButtons.tsx'
import { TakeBack } from './exchange/TakeBack.tsx'
import { EditorPane } from './editor/EditorPane.tsx'
import { LanguageBars } from './head/LanguageBars.tsx'
import { BulkBar } from './table/BulkBar.tsx'
import { FilterBar } from './table/FilterBar.tsx'
import { TextGrid } from './table/TextGrid.tsx'
import { useDesk, type Desk } from './use-desk.ts'
import styles from './translation.module.css'

/** The translation desk: every text of the meeting with how it stands in each language, and one of them open to be written. */
export default function TranslationPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('translation')
  const desk = useDesk(view, focus)
  const [isTakingBack, takeBack] = useState(false)
  const isRead = useReturned().state !== 'none'
  const list = useRef<HTMLDivElement>(null)
  const { show } = desk
  const close = useCallback(() => {
    show(null)
    // Back to the row where one was; the grid has kept its place.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[role="row"] [tabindex="0"]')?.focus())
  }, [show])
  if (isTakingBack || isRead) return <TakeBack view={view} onClose={() => takeBack(false)} />
  if (desk.texts.length === 0) {
    return (
      <Page title={t('heading')}>
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <Button look="primary" onPress={() => navigate({ screen: 'agenda' })}>
              {t('empty.action')}
            </Button>
          }
        />
      </Page>
    )
  }
  return (
    <Page title={t('heading')} subtitle={<Summary desk={desk} />} actions={<ExchangeButtons view={view} into={desk.language} onTakeBack={() => takeBack(true)} />} isFilled>
      <LanguageBars desk={desk} />
      <FilterBar view={view} desk={desk} />
      {desk.selected.size === 0 ? null : <BulkBar desk={desk} />}
      <div ref={list} className={styles.list}>
        <TextGrid desk={desk} />
      </div>
      {desk.open === null ? null : <EditorPane key={`${desk.open.id} ${desk.language}`} view={view} desk={desk} text={desk.open} onClose={close} />}
    </Page>
  )
}

/** What is left to do in all languages together. */
function Summary({ desk }: { desk: Desk }) {
  const { t } = useTranslation('translation')
  const spoken = useLanguage()
  const todo = LANGUAGES.reduce((sum, language) => sum + desk.counts[language].todo, 0)
  const drafts = LANGUAGES.reduce((sum, language) => sum + desk.counts[language].states.draft, 0)
  if (todo > 0) return t('summary.todo', { count: todo, number: formatNumber(todo, spoken) })
  return drafts > 0 ? t('summary.drafts', { count: drafts, number: formatNumber(drafts, spoken) }) : t('summary.done')
}
