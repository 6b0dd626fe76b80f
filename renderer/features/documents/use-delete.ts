import { useTranslation } from 'react-i18next'
import { deleteDocument } from '#shared/domain/document/edits.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { takeBackIf, usePerform } from '#renderer/store/index.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import { useDocumentName } from './names.ts'

/** Deletes a document and tells so, with the way back. */
export function useDelete(): (document: Document) => Promise<void> {
  const { t } = useTranslation(['documents', 'app'])
  const perform = usePerform()
  const name = useDocumentName()
  return async (document) => {
    await perform(deleteDocument(document.id))
    showToast(t('documents:deleted', { name: name(document) }), { action: { label: t('app:undo.undo'), perform: () => void takeBackIf('document.delete') } })
  }
}
