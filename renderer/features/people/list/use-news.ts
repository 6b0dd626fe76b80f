import type { DomainEdit } from '#shared/domain/edit.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import type { Words } from '#renderer/ui/overlays/toast-queue.ts'

/** Does something that reaches further than a field, and tells it with the way back. */
export function usePerformWithNews(): (edit: DomainEdit, news: Words) => Promise<void> {
  const perform = usePerform()
  return async (edit, news) => {
    await perform(edit)
    tellDone(edit.verb, news)
  }
}
