import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#shared/ipc/channels.ts'
import type { NamedDocument } from '#shared/ipc/contract.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'

/** Saves one document as a PDF in a folder that the person chooses, and says where it is. */
export function useSavePdf(request: Bridge['request']): { isSaving: boolean; save: (file: NamedDocument) => Promise<void> } {
  const { t } = useTranslation('print')
  const notice = usePhrase('notices')
  const [isSaving, setSaving] = useState(false)

  const save = async (file: NamedDocument): Promise<void> => {
    setSaving(true)
    try {
      if ((await request('pack.chooseFolder')) === null) return
      const answer = await request('pack.write', { job: `print-${file.fileName}`, documents: [file] })
      if (!answer.ok) {
        if (answer.problem !== null) showToast(notice(answer.problem), { tone: 'err' })
        return
      }
      const path = answer.files[0]?.path ?? answer.folder
      showToast(t('saved', { path }), { action: { label: t('showInFolder'), perform: () => void request('app.showInFolder', path) } })
    } finally {
      setSaving(false)
    }
  }

  return { isSaving, save }
}
