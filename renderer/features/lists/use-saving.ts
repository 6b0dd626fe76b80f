import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BuiltPrint } from '#shared/briefing/prints/prints.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { request } from '#renderer/store/index.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'

/** Saves a print where the person says, and tells where it is, with the way to it. */
export function useSaving(): { isSaving: boolean; savePrint: (built: BuiltPrint) => Promise<void> } {
  const { t } = useTranslation('lists')
  const notice = usePhrase('notices')
  const [isSaving, setSaving] = useState(false)

  const savePrint = async ({ fileName, document }: BuiltPrint): Promise<void> => {
    setSaving(true)
    try {
      const answer = await request('print.save', { suggestedName: fileName, document })
      if (answer === null) return
      if (!answer.ok) {
        showToast(notice(answer.problem), { tone: 'err' })
        return
      }
      const { path, pages } = answer
      showToast(t('saved', { name: nameOf(path), count: pages }), {
        actions: [
          { label: t('open'), perform: () => void request('app.openFile', path).catch((error: unknown) => showToast(t('notOpened', { reason: reasonOf(error) }), { tone: 'err' })) },
          { label: t('showInFolder'), perform: () => void request('app.showInFolder', path) }
        ]
      })
    } finally {
      setSaving(false)
    }
  }

  return { isSaving, savePrint }
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
