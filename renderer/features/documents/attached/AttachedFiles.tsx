import { useRef } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { titleOfFile } from '#shared/briefing/attached/packed-files.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { moveAttached } from '#shared/domain/document/edits.ts'
import { attachedInOrder } from '#shared/domain/document/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useFiles, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { useFileDrop } from '#renderer/ui/hooks/use-file-drop.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { AttachedRow } from './AttachedRow.tsx'
import { useAttach } from './use-attach.ts'
import styles from './attached.module.css'

/** What the dialog for files offers; what a file is decides its content. */
const OFFERED = ['application/pdf', 'image/png', 'image/jpeg', '.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx']

/** The files that go with a document, in order: chosen or dropped here, titled, and printed in packs with the section for attached files. */
export function AttachedFiles({ view, document, languages }: { view: MeetingView; document: Document; languages: readonly Language[] }) {
  const { t } = useTranslation('documents')
  const shown = useLanguage()
  const perform = usePerform()
  const facts = useFiles(view)
  const list = useRef<HTMLOListElement>(null)
  const { attach, isTaking, refused } = useAttach(document)
  const { isOver, handlers } = useFileDrop((dropped) => void attach(dropped))
  const files = attachedInOrder(document)
  const reorder = useReorder({
    list,
    ids: files.map(({ id }) => id),
    nameOf: (id) => files.flatMap((file) => (file.id === id ? [titleOfFile(file, shown)] : []))[0] ?? '',
    onMove: (id, position) => void perform(moveAttached(document.id, id, rankAt(files, id, position)))
  })
  return (
    <div className={styles.attached} data-over={isOver ? 'true' : undefined} {...handlers} role="presentation">
      <div className={styles.head}>
        <h2 className={styles.heading}>{t('files.heading')}</h2>
        <p className={styles.quiet}>{isOver ? t('files.drop') : t('files.hint')}</p>
      </div>
      {refused.length === 0 ? null : (
        <div role="alert">
          <Notice tone="warn">
            {refused.map(({ name, problem }) => (
              <p key={name}>{t('files.refused', { name, reason: wordsIn(shown)(`fileReason.${problem}`) })}</p>
            ))}
          </Notice>
        </div>
      )}
      {files.length === 0 ? null : (
        <ol ref={list} className={styles.list} aria-label={t('files.heading')}>
          {files.map((file, index) => (
            <AttachedRow key={file.id} document={document} file={file} facts={facts?.get(file.file) ?? null} index={index} total={files.length} languages={languages} reorder={reorder} />
          ))}
        </ol>
      )}
      <div>
        <FileTrigger allowsMultiple acceptedFileTypes={OFFERED} onSelect={(chosen) => void attach([...(chosen ?? [])])}>
          <Button icon={<PlusIcon />} isDisabled={isTaking}>
            {isTaking ? t('files.taking') : t('files.add')}
          </Button>
        </FileTrigger>
      </div>
    </div>
  )
}
