import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { changeSession, deleteSession, duplicateSession, setSessionText, setSessionTitle } from '#shared/domain/session/edits.ts'
import { SESSION_STATUSES, type Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import type { SessionField } from '#renderer/findings/fields.ts'
import { FindingList } from '#renderer/findings/FindingList.tsx'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { usePhraseOffers, usePhrases } from '#renderer/ui/fields/offers/use-phrases.ts'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { TrilingualRichText } from '#renderer/ui/rich-text/TrilingualRichText.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { useSessionName } from '../names/session-name.ts'
import { StepsSummary } from '../steps/StepsSummary.tsx'
import { Fold } from './Fold.tsx'
import { SessionFactsFields } from './SessionFactsFields.tsx'
import { SessionPlaceFields } from './SessionPlaceFields.tsx'
import { SessionNeeds } from './SessionNeeds.tsx'
import { SessionOrder } from './SessionOrder.tsx'
import { SessionRoles } from './SessionRoles.tsx'
import { useEscapeToList } from './use-escape.ts'
import { useField } from './use-field.ts'
import styles from './editor.module.css'

/**
 * Everything about one session, beside the list: what is wrong with it first, what is seldom wanted folded. Each field is
 * saved as it is left. `field` is the part that a link asked for.
 */
export function SessionEditor(props: { view: MeetingView; session: Session; findings: readonly Finding[]; field: SessionField | null }) {
  const { view, session, findings, field } = props
  const { t } = useTranslation(['sessions', 'codes'])
  const perform = usePerform()
  const nameOf = useSessionName()
  const editor = useRef<HTMLDivElement>(null)
  const offers = usePhraseOffers(usePhrases(view), 'session', (title) => perform(setSessionTitle(session.id, title)))
  const standing = useStanding('session', session)
  useEscapeToList(editor, session.id)
  useField(editor, field)
  const here = findings.filter(({ records }) => records.some(({ kind, id }) => kind === 'session' && id === session.id))
  return (
    <div ref={editor} className={styles.editor}>
      <header className={styles.head}>
        <h2 className={styles.title} tabIndex={-1} data-session-editor="true">
          {nameOf(session)}
        </h2>
        <IconButton label={t('sessions:closeEditor')} size="small" onPress={() => navigate({ screen: 'sessions' })}>
          <CloseIcon />
        </IconButton>
      </header>
      <div className={styles.status}>
        <SegmentedControl
          label={t('sessions:field.status')}
          value={session.status}
          onChange={(status) => void perform(changeSession(session.id, { status }))}
          segments={SESSION_STATUSES.map((id) => ({ id, label: capital(t(`codes:sessionStatus.${id}`)) }))}
        />
      </div>
      {here.length === 0 ? null : (
        <section className={styles.findings} aria-label={t('sessions:findings')}>
          <FindingList view={view} findings={here} />
        </section>
      )}
      <div data-field="title">
        <TrilingualField
          label={t('sessions:field.title')}
          layout="rows"
          value={session.title}
          autoFocus={Object.keys(session.title).length === 0}
          standing={standing('title', session.title)}
          offers={offers}
          onChange={(written, text) => void perform(setSessionText(session.id, 'title', written, text))}
        />
      </div>
      <SessionPlaceFields view={view} session={session} />
      <SessionFactsFields view={view} session={session} />
      <SessionRoles view={view} session={session} />
      <div className={styles.folds}>
        <StepsSummary session={session} />
        <SessionNeeds session={session} isOpen={field === 'needs'} />
        <SessionOrder view={view} session={session} isOpen={field === 'order'} />
        <SessionDescription session={session} />
      </div>
      <EditorActions session={session} />
    </div>
  )
}

function SessionDescription({ session }: { session: Session }) {
  const standing = useStanding('session', session)
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  return (
    <Fold field="description" title={t('field.description')} said={plainWords(textIn(session.description, language).text) || t('noDescription')} isOpen={false}>
      <TrilingualRichText
        label={t('field.description')}
        isLabelHidden
        layout="rows"
        value={session.description}
        standing={standing('description', session.description)}
        onChange={(written, text) => void perform(setSessionText(session.id, 'description', written, text))}
      />
    </Fold>
  )
}

function EditorActions({ session }: { session: Session }) {
  const { t } = useTranslation(['sessions', 'app'])
  const perform = usePerform()
  const name = useSessionName()(session)

  const duplicate = async (): Promise<void> => {
    const id = newId()
    await perform(duplicateSession(id, session, newId))
    announce(t('sessions:duplicated', { name }))
    navigate({ screen: 'sessions', focus: id })
  }
  const remove = async (): Promise<void> => {
    await perform(deleteSession(session.id))
    navigate({ screen: 'sessions' })
    tellDone('session.delete', (t) => t('sessions:deleted', { name }))
  }
  return (
    <footer className={styles.actions}>
      <Button onPress={() => void duplicate()}>{t('sessions:duplicate')}</Button>
      <Button look="quiet" onPress={() => void remove()}>
        {t('sessions:delete')}
      </Button>
    </footer>
  )
}
