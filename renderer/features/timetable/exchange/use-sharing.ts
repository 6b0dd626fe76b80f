import { sequencesOf } from '#shared/domain/session/sequence.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { changesOfKind, request } from '#renderer/store/index.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { sharedFile, type ShareChoice } from './share.ts'

/** Saves the timetable where the person says, and tells where it is; false when they thought better of it. */
export function useSharing(): { isSaving: boolean; save: (view: MeetingView, choice: ShareChoice) => Promise<boolean> } {
  const { isSaving, whileSaving, tell } = useSavePdf(request)
  const save = async (view: MeetingView, choice: ShareChoice): Promise<boolean> => {
    let isSaved = false
    await whileSaving(async () => {
      const sequences = sequencesOf(await changesOfKind('session'))
      const file = await sharedFile(view, choice, { at: new Date().toISOString(), sequences })
      if (file === null) return
      const answer = await request('export.save', { suggestedName: file.fileName, bytes: file.bytes })
      if (answer === null) return
      tell((t) => t('schedule-import:share.saved', { name: fileName(answer.path), count: file.sessions }), answer.path)
      isSaved = true
    })
    return isSaved
  }
  return { isSaving, save }
}
