import { useTranslation } from 'react-i18next'
import type { BaseTerm } from '#shared/translation/terms/base.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { request } from '#renderer/store/index.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { sentFile, type Preview, type SendChoice } from './sending.ts'

/** Saves what goes out where the person says, and tells where it is; false when they thought better of it. */
export function useSending(): { isSaving: boolean; save: (view: MeetingView, base: readonly BaseTerm[], choice: SendChoice, preview: Preview) => Promise<boolean> } {
  const { t } = useTranslation('exchange')
  const speaking = useLanguage()
  const { isSaving, whileSaving, tell } = useSavePdf(request)
  const save = async (view: MeetingView, base: readonly BaseTerm[], choice: SendChoice, preview: Preview): Promise<boolean> => {
    let isSaved = false
    await whileSaving(async () => {
      const file = await sentFile(view, base, choice, preview, { at: new Date().toISOString(), speaking })
      const answer = await request('export.save', { suggestedName: file.fileName, bytes: file.bytes })
      if (answer === null) return
      tell(t(choice.format === 'tbx' ? 'send.savedTerms' : 'send.saved', { name: fileName(answer.path), count: file.count }), answer.path)
      isSaved = true
    })
    return isSaved
  }
  return { isSaving, save }
}
