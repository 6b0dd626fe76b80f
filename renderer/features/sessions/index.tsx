import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createSession } from '#shared/domain/session/edits.ts'
import { USUAL_MINUTES, isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { SESSION_FIELDS, type SessionField } from '#renderer/findings/fields.ts'
import { useAllFindings } from '#renderer/findings/use-all-findings.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { SessionEditor } from './editor/SessionEditor.tsx'
import { RunOfShowPage } from './steps/RunOfShowPage.tsx'
import { SessionFilters } from './SessionFilters.tsx'
import { SessionTable } from './SessionTable.tsx'
import { EVERYTHING, useFiltered, type Filters } from './filters.ts'

/** All sessions by day, and those that wait for a place; the one chosen is edited beside the list. */
export default function SessionsPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('sessions')
  const perform = usePerform()
  const [filters, setFilters] = useState<Filters>(EVERYTHING)
  const shown = useFiltered(view, filters)
  const findings = useAllFindings(view)
  const { chosen, field } = chosenIn(view, focus)

  const add = async (): Promise<void> => {
    const id = newId()
    const nowhere = { day: null, start: null, room: null }
    const facts = { kind: 'plenary', group: null, minutes: USUAL_MINUTES.plenary, status: 'draft', visibility: 'shared', audience: null } as const
    await perform(createSession(id, { meeting: view.meeting.id, title: {}, description: {}, languages: [], ...facts, ...nowhere }))
    navigate({ screen: 'sessions', focus: id })
  }
  const addButton = (
    <Button look="primary" icon={<PlusIcon />} onPress={() => void add()}>
      {t('add')}
    </Button>
  )

  if (chosen && field === 'steps') return <RunOfShowPage key={chosen.id} view={view} session={chosen} />
  return (
    <Page
      title={t('heading')}
      subtitle={<Summary view={view} />}
      actions={addButton}
      asideLabel={t('editor')}
      aside={chosen ? <SessionEditor key={chosen.id} view={view} session={chosen} findings={findings} field={field} /> : null}
    >
      {view.sessions.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} actions={addButton} />
      ) : (
        <>
          <SessionFilters view={view} filters={filters} onChange={setFilters} />
          {shown.length === 0 ? (
            <EmptyState
              title={t('nothing.title')}
              text={t('nothing.text')}
              actions={<Button onPress={() => setFilters(EVERYTHING)}>{t('nothing.action')}</Button>}
            />
          ) : (
            <SessionTable view={view} sessions={shown} findings={findings} chosen={chosen?.id ?? null} />
          )}
        </>
      )}
    </Page>
  )
}

/** The session in the address, and the part of it that a link asked for: `s3`, or `s3/people`. */
function chosenIn(view: MeetingView, focus: string | null): { chosen: Session | null; field: SessionField | null } {
  const whole = view.session(focus)
  const slash = whole === null ? (focus?.lastIndexOf('/') ?? -1) : -1
  const field = slash === -1 ? null : (SESSION_FIELDS.find((one) => one === focus?.slice(slash + 1)) ?? null)
  return { chosen: whole ?? view.session(focus?.slice(0, slash) ?? null), field }
}

function Summary({ view }: { view: MeetingView }) {
  const { t } = useTranslation('sessions')
  const active = view.sessions.filter((session) => session.status !== 'cancelled')
  const waiting = active.filter((session) => !isPlaced(session)).length
  const drafts = active.filter((session) => session.status === 'draft').length
  return [
    t('count', { count: active.length }),
    waiting === 0 ? '' : t('waiting', { count: waiting }),
    drafts === 0 ? '' : t('drafts', { count: drafts })
  ]
    .filter(Boolean)
    .join(' · ')
}
