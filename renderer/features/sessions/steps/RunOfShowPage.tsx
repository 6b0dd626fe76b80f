import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import { formatDate, formatDuration, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { endOf, timeOf } from '#shared/foundation/time/index.ts'
import { writeStep } from '#shared/domain/session/edits.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, request, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { BackLink } from '#renderer/ui/layout/BackLink.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { PrintPane } from '#renderer/ui/print/PrintPane.tsx'
import { useSessionName } from '../names/session-name.ts'
import { StepsFoot } from './StepsFoot.tsx'
import { StepTable } from './StepTable.tsx'
import styles from './steps.module.css'

/** Minutes of a new step. */
const USUAL = 5

/** The run of show inside a session: who does what, when, at which sign. Times follow when a step grows. */
export function RunOfShowPage({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const perform = usePerform()
  const nameOf = useSessionName()
  const [isPrinting, print] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const show = useMemo(() => runOfShow(session), [session])
  const add = (): void => {
    const id = newId()
    setAdded(id)
    void perform(writeStep(session.id, id, { rank: rankAt(show.steps, '', show.steps.length), minutes: USUAL }))
  }
  const addButton = (
    <Button look="primary" icon={<PlusIcon />} onPress={add}>
      {t('steps.add')}
    </Button>
  )
  return (
    <Page
      title={nameOf(session)}
      subtitle={
        <>
          <BackLink href={addressOf({ screen: 'sessions', meeting: view.meeting.id, focus: session.id })}>{t('steps.back')}</BackLink>
          <p>
            <When view={view} session={session} />
          </p>
        </>
      }
      actions={
        <>
          <Button onPress={() => print(!isPrinting)} aria-pressed={isPrinting}>
            {t('steps.print')}
          </Button>
          {show.steps.length === 0 ? null : addButton}
        </>
      }
      asideLabel={t('steps.printed')}
      aside={isPrinting ? <Printed view={view} session={session} onHide={() => print(false)} /> : null}
    >
      {show.steps.length === 0 ? (
        <EmptyState title={t('steps.empty.title')} text={t('steps.empty.text')} actions={addButton} />
      ) : (
        <div className={styles.show}>
          <StepTable view={view} session={session} show={show} added={added} onAdded={setAdded} />
          <StepsFoot session={session} show={show} onAdd={add} />
        </div>
      )}
    </Page>
  )
}

/** Day, from when to when, where; how long while it waits for a place. */
function When({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const room = textIn(view.room(session.room)?.name, language).text
  if (!isPlaced(session)) return [formatDuration(session.minutes, language), t('steps.unplaced')].join(' · ')
  return [
    capital(formatDate(session.day, language, { weekday: 'long', article: false })),
    formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language),
    room
  ].filter(Boolean).join(' · ')
}

function Printed({ view, session, onHide }: { view: MeetingView; session: Session; onHide: () => void }) {
  const { t } = useTranslation('sessions')
  const sources = usePageSources(view)
  const build = useMemo(() => {
    const builtIn = new Map(LANGUAGES.map((language) => [language, buildDocuments(view, { documents: ['runOfShow'], languages: [language], sessions: [session.id] })[0]]))
    return (language: (typeof LANGUAGES)[number]) => builtIn.get(language)
  }, [view, session.id])
  return <PrintPane label={t('steps.title')} slot="run-of-show" build={build} request={request} sources={sources} onHide={onHide} />
}
