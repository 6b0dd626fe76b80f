import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import { isLate, isOpen } from '#shared/domain/outcome/rules.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { request, today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { MoreIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { PrintPane } from '#renderer/ui/print/PrintPane.tsx'
import { GroupOutcomes } from './GroupOutcomes.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'
import { SendDialog } from './SendDialog.tsx'
import { byGroup, isShown, type Shown } from './groups.ts'

/** What is open in the dialog: an outcome, a new one, or nothing. */
type Opened = { outcome: Outcome | null } | null

/** Decisions and commitments of the meeting, with what earlier meetings left open, group by group. */
export default function FollowUpPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation(['follow-up', 'progress'])
  const [shown, show] = useState<Shown>('open')
  const [isPrinting, print] = useState(false)
  const [isSending, send] = useState(false)
  const [opened, open] = useState<Opened>(() => openedBy(view, focus))
  const [lastFocus, setLastFocus] = useState(focus)
  const sources = usePageSources(view)
  const build = useCallback((into: Language) => buildDocuments(view, { documents: ['followUp'], languages: [into] })[0], [view])
  // The address named another one since.
  if (focus !== lastFocus) {
    setLastFocus(focus)
    if (focus !== null) open(openedBy(view, focus))
  }
  const { outcomes } = view
  const day = today()
  const close = (): void => {
    open(null)
    if (focus !== null) navigate({ screen: 'followUp' })
  }
  const addButton = (
    <Button look="primary" icon={<PlusIcon />} onPress={() => open({ outcome: null })}>
      {t('follow-up:add')}
    </Button>
  )
  const groups = byGroup(view, shown)

  return (
    <Page
      title={t('follow-up:heading')}
      subtitle={outcomes.length === 0 ? undefined : <Summary outcomes={outcomes} today={day} />}
      tools={
        outcomes.length === 0 ? null : (
          <SegmentedControl
            label={t('follow-up:show.label')}
            value={shown}
            onChange={show}
            segments={(['open', 'ended', 'decisions'] as const).map((id) => ({ id, label: `${t(`follow-up:show.${id}`)} ${outcomes.filter((outcome) => isShown(outcome, id)).length}` }))}
          />
        )
      }
      actions={
        <>
          {isPrinting || outcomes.length === 0 ? null : <Button onPress={() => print(true)}>{t('follow-up:print')}</Button>}
          {outcomes.length === 0 ? null : <ExchangeMenu onSend={() => send(true)} canSend={outcomes.some(({ sort }) => sort === 'commitment')} />}
          {outcomes.length === 0 ? null : addButton}
        </>
      }
      asideLabel={t('follow-up:preview')}
      aside={isPrinting ? <PrintPane label={t('follow-up:preview')} slot="followUp" build={build} request={request} sources={sources} onHide={() => print(false)} /> : null}
    >
      {outcomes.length === 0 ? (
        <EmptyState title={t('follow-up:empty.title')} text={t('follow-up:empty.text')} actions={<>{addButton}<Button onPress={takeBack}>{t('progress:screen.open')}</Button></>} />
      ) : groups.length === 0 ? (
        <EmptyState title={t(`follow-up:nothing.${shown}.title`)} text={t(`follow-up:nothing.${shown}.text`)} actions={shown === 'open' ? undefined : <Button onPress={() => show('open')}>{t('follow-up:nothing.back')}</Button>} />
      ) : (
        groups.map((group) => <GroupOutcomes key={group.id ?? ''} group={group} view={view} today={day} onOpen={(outcome) => open({ outcome })} />)
      )}
      {isSending ? <SendDialog view={view} onClose={() => send(false)} /> : null}
      {opened === null ? null : <OutcomeDialog key={opened.outcome?.id ?? ''} view={view} outcome={opened.outcome} today={day} onClose={close} />}
    </Page>
  )
}

function takeBack(): void {
  navigate({ screen: 'progress' })
}

/** Out to those who follow commitments, and back. */
function ExchangeMenu({ onSend, canSend }: { onSend: () => void; canSend: boolean }) {
  const { t } = useTranslation('progress')
  return (
    <Menu
      label={t('send.more')}
      trigger={
        <IconButton label={t('send.more')}>
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem label={t('send.open')} onAction={onSend} isDisabled={!canSend} />
      <MenuItem label={t('screen.open')} onAction={takeBack} />
    </Menu>
  )
}

function openedBy(view: MeetingView, focus: string | null): Opened {
  if (focus === 'new') return { outcome: null }
  const outcome = view.outcomes.find(({ id }) => id === focus)
  return outcome === undefined ? null : { outcome }
}

/** How many are open, late and met. */
function Summary({ outcomes, today }: { outcomes: readonly Outcome[]; today: CalendarDate }) {
  const { t } = useTranslation('follow-up')
  const count = (wanted: (outcome: Outcome) => boolean): number => outcomes.filter(wanted).length
  const late = count((outcome) => isLate(outcome, today))
  const met = count(({ state }) => state === 'met')
  return [t('open', { count: count(isOpen) }), late === 0 ? '' : t('late', { count: late }), met === 0 ? '' : t('met', { count: met })].filter(Boolean).join(' · ')
}
