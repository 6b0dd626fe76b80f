import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn, type Trilingual } from '#shared/foundation/language.ts'
import { createDocument } from '#shared/domain/document/edits.ts'
import { beginAnnualReport, beginGroupText } from '#shared/domain/document/begin.ts'
import { hasStandingParts } from '#shared/domain/document/rules.ts'
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/document/schema.ts'
import { initialRanks, rankBetween } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { GroupAndSession } from '../page/GroupAndSession.tsx'
import styles from '../documents.module.css'

/** Begins a document: of which kind, what it belongs to, its title. Some kinds begin with their standing parts and a title of the app's, any other with one empty part. */
export function NewDocumentDialog({ view, isOpen, onClose }: { view: MeetingView; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation(['documents', 'codes', 'ui'])
  const language = useLanguage()
  const perform = usePerform()
  const [kind, setKind] = useState<DocumentKind>('scenarioNote')
  const [place, setPlace] = useState<{ group: string | null; session: string | null }>({ group: null, session: null })
  const [title, setTitle] = useState<Trilingual>({})
  const [isRefused, refuse] = useState(false)
  const group = view.group(place.group)
  const needsGroup = (kind === 'groupBrief' || kind === 'groupReport') && group === null
  const isMissing = !hasStandingParts(kind) && textIn(title, language).text.trim() === ''

  const begin = async (): Promise<void> => {
    refuse(isMissing)
    if (isMissing) return
    const id = newId()
    const rank = rankBetween(view.documents.at(-1)?.rank ?? null, null)
    const [first = 'a0'] = initialRanks(1)
    if ((kind === 'groupBrief' || kind === 'groupReport') && group !== null) await perform(beginGroupText(id, kind, view.meeting.id, group, rank))
    else if (kind === 'annualReport') await perform(beginAnnualReport(id, view.meeting.id, rank))
    else {
      const parts = { [newId()]: { rank: first, heading: {}, text: {} } }
      await perform(createDocument(id, { meeting: view.meeting.id, kind, ...place, rank, title, marking: 'unclassified', side: 'shared', parts }))
    }
    onClose()
    setTitle({})
    navigate({ screen: 'documents', focus: id })
  }
  return (
    <Dialog
      title={t('documents:add')}
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" isDisabled={needsGroup} onPress={() => void begin()}>
            {t('documents:begin')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {isRefused && isMissing ? (
          <div className={styles.wide}>
            <Notice tone="err">{t('documents:needsTitle')}</Notice>
          </div>
        ) : null}
        <Select
          label={t('documents:field.kind')}
          value={kind}
          onChange={setKind}
          options={DOCUMENT_KINDS.map((id) => ({ id, label: capital(t(`codes:documentKind.${id}`)) }))}
        />
        {kind === 'annualReport' ? null : <GroupAndSession view={view} value={place} onChange={(facts) => setPlace({ ...place, ...facts })} />}
        {hasStandingParts(kind) ? (
          <p className={styles.quiet}>{t(`documents:begins.${kind}`)}</p>
        ) : (
          <div className={styles.wide}>
            <TrilingualField label={t('documents:field.title')} value={title} onChange={(one, text) => setTitle((before) => ({ ...before, [one]: text }))} />
          </div>
        )}
      </div>
    </Dialog>
  )
}
