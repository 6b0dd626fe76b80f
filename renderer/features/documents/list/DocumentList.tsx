import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moveDocument } from '#shared/domain/document/edits.ts'
import { DOCUMENT_KINDS, type Document, type DocumentKind } from '#shared/domain/document/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { useDocumentName } from '../names.ts'
import { DocumentRow } from './DocumentRow.tsx'
import { NewDocumentDialog } from './NewDocumentDialog.tsx'
import styles from '../documents.module.css'

/** All documents by kind, in their order, with how far each language has come. */
export function DocumentList({ view }: { view: MeetingView }) {
  const { t } = useTranslation('documents')
  const [isBeginning, begin] = useState(false)
  const kinds = DOCUMENT_KINDS.filter((kind) => view.documents.some((document) => document.kind === kind))
  const add = (
    <Button look="primary" icon={<PlusIcon />} onPress={() => begin(true)}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('heading')} subtitle={view.documents.length === 0 ? undefined : t('count', { count: view.documents.length })} actions={kinds.length === 0 ? undefined : add}>
      {kinds.length === 0 ? (
        <EmptyState title={t('none.title')} text={t('none.text')} actions={add} />
      ) : (
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <KindTable key={kind} view={view} kind={kind} documents={view.documents.filter((document) => document.kind === kind)} />
          ))}
        </div>
      )}
      <NewDocumentDialog view={view} isOpen={isBeginning} onClose={() => begin(false)} />
    </Page>
  )
}

function KindTable({ view, kind, documents }: { view: MeetingView; kind: DocumentKind; documents: readonly Document[] }) {
  const { t } = useTranslation('documents')
  const perform = usePerform()
  const list = useRef<HTMLTableElement>(null)
  const name = useDocumentName()
  const reorder = useReorder({
    list,
    ids: documents.map(({ id }) => id),
    nameOf: (id) => documents.filter((one) => one.id === id).map(name).join(''),
    onMove: (id, position) => void perform(moveDocument(id, rankAt(documents, id, position)))
  })
  const title = t(`kinds.${kind}`)
  return (
    <Section title={title}>
      <table ref={list} className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.gripHead}><Spoken>{t('column.order')}</Spoken></th>
            <th scope="col"><Spoken>{t('column.title')}</Spoken></th>
            <th scope="col" className={styles.languagesHead}><Spoken>{t('column.languages')}</Spoken></th>
            <th scope="col" className={styles.sideHead}><Spoken>{t('column.side')}</Spoken></th>
            <th scope="col" className={styles.moreHead}><Spoken>{t('column.actions')}</Spoken></th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document, index) => (
            <DocumentRow key={document.id} view={view} document={document} index={index} total={documents.length} reorder={reorder} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}
