import { useTranslation } from 'react-i18next'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { takeBackIf, usePerform } from '#renderer/store/index.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'

/** Does something that reaches further than a field, and tells it with the way back. */
export function usePerformWithNews(): (edit: DomainEdit, news: string) => Promise<void> {
  const { t } = useTranslation('app')
  const perform = usePerform()
  return async (edit, news) => {
    await perform(edit)
    showToast(news, { action: { label: t('undo.undo'), perform: () => void takeBackIf(edit.verb) } })
  }
}
