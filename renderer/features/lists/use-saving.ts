import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BuiltPrint } from '#shared/briefing/prints/prints.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { request } from '#renderer/store/index.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import { exportPeople, type ExportKind, type ExportOptions } from './exports.ts'

export interface Saving {
  isSaving: boolean
  savePrint: (built: BuiltPrint) => Promise<void>
  saveExport: (view: MeetingView, kind: ExportKind, options: ExportOptions) => Promise<void>
}

/** Saves a print or an export where the person says, and tells where it is, with the way to it. */
export function useSaving(): Saving {
  const { t } = useTranslation('lists')
  const notice = usePhrase('notices')
  const [isSaving, setSaving] = useState(false)

  const tell = (text: string, path: string): void => {
    showToast(text, {
      actions: [
        { label: t('open'), perform: () => void request('app.openFile', path).catch((error: unknown) => complain(t('notOpened', { reason: reasonOf(error) }))) },
        { label: t('showInFolder'), perform: () => void request('app.showInFolder', path) }
      ]
    })
  }

  const whileSaving = async (work: () => Promise<void>): Promise<void> => {
    setSaving(true)
    try {
      await work()
    } catch (error) {
      complain(t('notSaved', { reason: reasonOf(error) }))
    } finally {
      setSaving(false)
    }
  }

  const savePrint = ({ fileName, document }: BuiltPrint): Promise<void> =>
    whileSaving(async () => {
      const answer = await request('print.save', { suggestedName: fileName, document })
      if (answer === null) return
      if (answer.ok) tell(t('saved', { name: nameOf(answer.path), count: answer.pages }), answer.path)
      else complain(notice(answer.problem))
    })

  const saveExport = (view: MeetingView, kind: ExportKind, options: ExportOptions): Promise<void> =>
    whileSaving(async () => {
      const { fileName, bytes } = await exportPeople(view, kind, options)
      const answer = await request('export.save', { suggestedName: fileName, bytes })
      if (answer !== null) tell(t('exported', { name: nameOf(answer.path), count: view.delegates.length }), answer.path)
    })

  return { isSaving, savePrint, saveExport }
}

function complain(text: string): void {
  showToast(text, { tone: 'err' })
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
