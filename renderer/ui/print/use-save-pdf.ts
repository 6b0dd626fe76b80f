import { useState } from 'react'
import type { Bridge } from '#shared/ipc/channels.ts'
import type { TypesetDocument } from '#shared/ipc/contract.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { showToast, type Words } from '#renderer/ui/overlays/toast-queue.ts'

export interface Saving {
  isSaving: boolean
  /** Runs a piece of work that saves a file; what goes wrong is told. */
  whileSaving: (work: () => Promise<void>) => Promise<void>
  /** Tells that a file was saved, with the ways to it. */
  tell: (text: Words, path: string) => void
  /** Saves one document as a PDF where the person says. */
  save: (file: { fileName: string; document: TypesetDocument }) => Promise<void>
}

/** Saves what is printed where the person says, and tells where it is, with the ways to it. */
export function useSavePdf(request: Bridge['request']): Saving {
  const notice = usePhrase('notices')
  const [isSaving, setSaving] = useState(false)

  const tell = (text: Words, path: string): void => {
    showToast(text, {
      actions: [
        { label: (t) => t('print:open'), perform: () => void request('app.openFile', path).catch((error: unknown) => complain((t) => t('print:notOpened', { reason: reasonOf(error) }))) },
        { label: (t) => t('print:showInFolder'), perform: () => void request('app.showInFolder', path) }
      ]
    })
  }

  const whileSaving = async (work: () => Promise<void>): Promise<void> => {
    setSaving(true)
    try {
      await work()
    } catch (error) {
      complain((t) => t('print:notSaved', { reason: reasonOf(error) }))
    } finally {
      setSaving(false)
    }
  }

  const save: Saving['save'] = ({ fileName: suggestedName, document }) =>
    whileSaving(async () => {
      const answer = await request('print.save', { suggestedName, document })
      if (answer === null) return
      if (answer.ok) tell((t) => t('print:saved', { name: fileName(answer.path), count: answer.pages }), answer.path)
      else complain(notice(answer.problem))
    })

  return { isSaving, whileSaving, tell, save }
}

function complain(text: Words): void {
  showToast(text, { tone: 'err' })
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
