import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { changeSession, deleteSession, duplicateSession, setSessionText } from '#shared/domain/session/edits.ts'
import { SESSION_STATUSES, type Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, takeBackIf, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { TrilingualField } from '#renderer/ui/fields/TrilingualField.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { SessionFactsFields } from './SessionFactsFields.tsx'
import { SessionPlaceFields } from './SessionPlaceFields.tsx'
import { useEscapeToList } from './use-escape.ts'
import { SessionRoles } from './SessionRoles.tsx'
import styles from './editor.module.css'

/** Everything about one session, beside the list. Each field is saved as it is left. */
export function SessionEditor({ view, session, findings }: { view: MeetingView; session: Session; findings: readonly Finding[] }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const editor = useRef<HTMLDivElement>(null)
  useEscapeToList(editor, session.id)
  return (
    <div ref={editor} className={styles.editor}>
      <header className={styles.head}>
        <h2 className={styles.title} tabIndex={-1} data-session-editor="true">{textIn(session.title, language).text || t('sessions:untitled')}</h2>
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
      <TrilingualField
        label={t('sessions:field.title')}
        layout="rows"
        value={session.title}
        autoFocus={Object.keys(session.title).length === 0}
        onChange={(written, text) => void perform(setSessionText(session.id, 'title', written, text))}
      />
      <SessionPlaceFields view={view} session={session} findings={findings} />
      <SessionFactsFields view={view} session={session} />
      <SessionRoles view={view} session={session} />
      <TrilingualField
        label={t('sessions:field.description')}
        layout="rows"
        isMultiline
        value={session.description}
        onChange={(written, text) => void perform(setSessionText(session.id, 'description', written, text))}
      />
      <EditorActions session={session} />
    </div>
  )
}

function EditorActions({ session }: { session: Session }) {
  const { t } = useTranslation(['sessions', 'app'])
  const language = useLanguage()
  const perform = usePerform()
  const name = textIn(session.title, language).text || t('sessions:untitled')

  const duplicate = async (): Promise<void> => {
    const id = newId()
    await perform(duplicateSession(id, session, newId))
    announce(t('sessions:duplicated', { name }))
    navigate({ screen: 'sessions', focus: id })
  }
  const remove = async (): Promise<void> => {
    await perform(deleteSession(session.id))
    navigate({ screen: 'sessions' })
    showToast(t('sessions:deleted', { name }), {
      action: { label: t('app:undo.undo'), perform: () => void takeBackIf('session.delete') }
    })
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
