import { chooseTexts, type Choice, type Chosen } from '#shared/translation/send/choose.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { hasText, type Language } from '#shared/foundation/language.ts'
import { untranslatableIn } from '#shared/translation/send/untranslatable.ts'
import { termsInUse, type BaseTerm } from '#shared/translation/terms/base.ts'
import type { ExchangeFormat } from '#shared/translation/units/returned.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { writeUnitsBeside } from '#renderer/store/index.ts'
import { inSlices } from '#renderer/ui/foundation/in-slices.ts'

export interface SendChoice extends Choice {
  format: ExchangeFormat
}

export interface SentFile {
  fileName: string
  bytes: Uint8Array
  count: number
}

/** What would go out, before it does; of the term base how many terms. */
export type Preview = { type: 'texts'; chosen: Chosen } | { type: 'terms'; count: number }

export function previewOf(texts: readonly MeetingText[], base: readonly BaseTerm[], choice: SendChoice): Preview {
  if (choice.format === 'tbx') return { type: 'terms', count: termsInUse(base).filter(({ text }) => hasText(text, choice.from)).length }
  return { type: 'texts', chosen: chooseTexts(texts, choice) }
}

export function countIn(preview: Preview): number {
  return preview.type === 'terms' ? preview.count : preview.chosen.texts.length
}

/** How the work goes: hears how many texts are done, and can be ended. */
export interface Going {
  seen: (done: number) => void
  signal: AbortSignal
}

/** The file itself, made in slices and written beside the window; null when it was ended. Its writers are fetched when they are wanted. */
export async function sentFile(
  view: MeetingView, base: readonly BaseTerm[], choice: SendChoice, preview: Preview, { at, speaking }: { at: string; speaking: Language }, { seen, signal }: Going
): Promise<SentFile | null> {
  const { from, to, format } = choice
  const { fileNameOf, writeTerms } = await import('#shared/translation/send/write.ts')
  const fileName = fileNameOf(speaking, { from, to, at }, format)
  if (format === 'tbx' || preview.type === 'terms') {
    return { fileName, bytes: writeTerms({ title: view.meeting.title[from] ?? 'Alternat', from, to, terms: termsInUse(base) }), count: countIn(preview) }
  }
  const { makingUnits } = await import('#shared/translation/send/make-file.ts')
  const file = await inSlices(makingUnits(view, preview.chosen.texts, { from, to, at, untranslatable: untranslatableIn(base, from) }), seen, () => !signal.aborted)
  const bytes = file === null ? null : await writeUnitsBeside(file, format, signal)
  return bytes === null ? null : { fileName, bytes, count: countIn(preview) }
}
