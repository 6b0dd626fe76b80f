import { deleteDocument } from '#shared/domain/document/edits.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { useDocumentName } from './names.ts'

/** Deletes a document and tells so, with the way back. */
export function useDelete(): (document: Document) => Promise<void> {
  const perform = usePerform()
  const name = useDocumentName()
  return async (document) => {
    await perform(deleteDocument(document.id))
    tellDone('document.delete', (t) => t('documents:deleted', { name: name(document) }))
  }
}
