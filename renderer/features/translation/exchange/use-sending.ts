import { useEffect, useRef, useState } from 'react'
import type { BaseTerm } from '#shared/translation/terms/base.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { request } from '#renderer/store/index.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { sentFile, type Preview, type SendChoice } from './sending.ts'

interface Sending {
  isSaving: boolean
  /** How many texts are made ready; null before and after. */
  done: number | null
  /** Answers false when they thought better of it, or ended it. */
  save: (view: MeetingView, base: readonly BaseTerm[], choice: SendChoice, preview: Preview) => Promise<boolean>
}

/** Saves what goes out where the person says, and tells where it is. Whoever leaves before ends the work. */
export function useSending(): Sending {
  const speaking = useLanguage()
  const { isSaving, whileSaving, tell } = useSavePdf(request)
  const [done, setDone] = useState<number | null>(null)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const save: Sending['save'] = async (view, base, choice, preview) => {
    const { signal } = (work.current = new AbortController())
    let isSaved = false
    await whileSaving(async () => {
      const file = await sentFile(view, base, choice, preview, { at: new Date().toISOString(), speaking }, { seen: setDone, signal })
      setDone(null)
      if (file === null) return
      const answer = await request('export.save', { suggestedName: file.fileName, bytes: file.bytes })
      if (answer === null) return
      tell((t) => t(choice.format === 'tbx' ? 'exchange:send.savedTerms' : 'exchange:send.saved', { name: fileName(answer.path), count: file.count }), answer.path)
      isSaved = true
    })
    return isSaved
  }
  return { isSaving, done, save }
}
