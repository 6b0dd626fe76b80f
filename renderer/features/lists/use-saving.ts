import type { BuiltPrint } from '#shared/briefing/prints/prints.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { request } from '#renderer/store/index.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { exportPeople, type ExportKind, type ExportOptions } from './exports.ts'

export interface Saving {
  isSaving: boolean
  savePrint: (built: BuiltPrint) => Promise<void>
  saveExport: (view: MeetingView, kind: ExportKind, options: ExportOptions) => Promise<void>
}

/** Saves a print or an export where the person says, and tells where it is, with the way to it. */
export function useSaving(): Saving {
  const { isSaving, whileSaving, tell, save } = useSavePdf(request)
  const saveExport = (view: MeetingView, kind: ExportKind, options: ExportOptions): Promise<void> =>
    whileSaving(async () => {
      const { fileName: suggestedName, bytes } = await exportPeople(view, kind, options)
      const answer = await request('export.save', { suggestedName, bytes })
      if (answer !== null) tell((t) => t('lists:exported', { name: fileName(answer.path), count: view.delegates.length }), answer.path)
    })
  return { isSaving, savePrint: save, saveExport }
}
