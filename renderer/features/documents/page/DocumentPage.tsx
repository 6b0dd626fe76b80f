import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { setDocumentTitle } from '#shared/domain/document/edits.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, navigate } from '#renderer/app/navigation.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { PartInFocus } from '#renderer/sources/part-in-focus.ts'
import { useArrivalAtPart } from '#renderer/sources/use-arrival-at-part.ts'
import { usePerform } from '#renderer/store/index.ts'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { SegmentedChoices } from '#renderer/ui/actions/SegmentedChoices.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { BackLink } from '#renderer/ui/layout/BackLink.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { useDocumentName } from '../names.ts'
import { AttachedFiles } from '../attached/AttachedFiles.tsx'
import { useDelete } from '../use-delete.ts'
import { AgendaItems } from './AgendaItems.tsx'
import { DocumentFactsFields } from './DocumentFactsFields.tsx'
import { DocumentPreview } from './DocumentPreview.tsx'
import { GroupReports } from './GroupReports.tsx'
import { Parts } from './Parts.tsx'
import { asTyped, type TypedPart } from './typed-part.ts'
import styles from '../documents.module.css'

/**
 * One document: what it is, its title and parts in one, two or three languages, and the printed page beside them. Who comes from a printed
 * page in a language that is not shown sees it as well.
 */
export function DocumentPage({ view, document, part }: { view: MeetingView; document: Document; part: PartInFocus | null }) {
  const { t } = useTranslation(['documents', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const name = useDocumentName()(document)
  const remove = useDelete()
  const standing = useStanding('document', document)
  const [languages, setLanguages] = useRemembered<readonly Language[]>('documents.languages', readLanguages(language))
  const preview = usePreviewPlace()
  const board = useRef<HTMLDivElement>(null)
  const arrive = useArrivalAtPart(board, part)
  useShown(part?.language ?? null, languages, setLanguages)
  const [typed, setTyped] = useState<TypedPart | null>(null)
  return (
    <Page
      title={name}
      subtitle={<BackLink href={addressOf({ screen: 'documents', meeting: view.meeting.id, focus: null })}>{t('documents:back')}</BackLink>}
      actions={
        <>
          <SegmentedChoices
            label={t('documents:languages')}
            value={languages}
            onChange={setLanguages}
            segments={LANGUAGES_BY_LETTERS}
          />
          {preview.isShown ? null : <Button onPress={preview.toggle}>{t('documents:preview')}</Button>}
          <Menu
            label={t('documents:menu', { name })}
            trigger={
              <IconButton label={t('documents:menu', { name })}>
                <MoreIcon />
              </IconButton>
            }
          >
            <MenuItem label={t('documents:delete')} isDanger onAction={() => void remove(document).then(() => navigate({ screen: 'documents' }))} />
          </Menu>
        </>
      }
      asideLabel={t('documents:previewOf')}
      aside={preview.isShown ? <DocumentPreview view={view} document={asTyped(document, typed)} language={part?.language ?? (languages.includes(language) ? language : (languages[0] ?? language))} onOpen={arrive} onHide={preview.toggle} /> : null}
    >
      <div ref={board} className={styles.document}>
        <DocumentFactsFields view={view} document={document} />
        <AgendaItems view={view} document={document} />
        <TrilingualField label={t('documents:field.title')} value={document.title} languages={languages} standing={standing('title', document.title)} onChange={(one, text) => void perform(setDocumentTitle(document.id, one, text))} />
        <Parts document={document} languages={languages} onTyping={setTyped} />
        {document.kind === 'annualReport' ? <GroupReports view={view} /> : null}
        <AttachedFiles view={view} document={document} languages={languages} />
      </div>
    </Page>
  )
}

/** Shows a language besides those that are shown, once. */
function useShown(language: Language | null, shown: readonly Language[], show: (languages: readonly Language[]) => void): void {
  const now = useLatest({ shown, show })
  useEffect(() => {
    const { shown: before, show: set } = now.current
    if (language !== null && !before.includes(language)) set(LANGUAGES.filter((one) => one === language || before.includes(one)))
  }, [language, now])
}

/** The interface language and the next one, until the person has chosen. */
function readLanguages(language: Language): (stored: unknown) => readonly Language[] {
  return (stored) => {
    const known = Array.isArray(stored) ? LANGUAGES.filter((one) => stored.includes(one)) : []
    return known.length > 0 ? known : LANGUAGES.filter((one) => one === language || one === (language === 'fr' ? 'en' : 'fr'))
  }
}
