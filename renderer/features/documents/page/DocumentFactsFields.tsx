import { useTranslation } from 'react-i18next'
import { changeDocument, type DocumentFacts } from '#shared/domain/document/edits.ts'
import { DOCUMENT_KINDS, type Document } from '#shared/domain/document/schema.ts'
import { MARKINGS } from '#shared/domain/meeting/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { GroupAndSession } from './GroupAndSession.tsx'
import styles from '../documents.module.css'

/** What a document is, what it belongs to, who may see it. */
export function DocumentFactsFields({ view, document }: { view: MeetingView; document: Document }) {
  const { t } = useTranslation(['documents', 'codes'])
  const perform = usePerform()
  const change = (facts: Partial<DocumentFacts>): void => void perform(changeDocument(document.id, facts))
  return (
    <div className={styles.facts}>
      <Select
        label={t('documents:field.kind')}
        value={document.kind}
        onChange={(kind) => change({ kind })}
        options={DOCUMENT_KINDS.map((id) => ({ id, label: capital(t(`codes:documentKind.${id}`)) }))}
      />
      <GroupAndSession view={view} value={document} onChange={change} />
      <Select
        label={t('documents:field.side')}
        value={document.side}
        onChange={(side) => change({ side })}
        options={(['shared', 'CA', 'MX'] as const).map((id) => ({ id, label: capital(t(`codes:visibility.${id}`)) }))}
      />
      <Select
        label={t('documents:field.marking')}
        value={document.marking}
        onChange={(marking) => change({ marking })}
        options={MARKINGS.map((id) => ({ id, label: t(`codes:marking.${id}`) }))}
      />
    </div>
  )
}
