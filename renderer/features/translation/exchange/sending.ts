import { chooseTexts, type Choice, type Chosen } from '#shared/translation/send/choose.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { hasText, type Language } from '#shared/foundation/language.ts'
import { untranslatableIn } from '#shared/translation/send/untranslatable.ts'
import { termsInUse, type BaseTerm } from '#shared/translation/terms/base.ts'
import type { ExchangeFormat } from '#shared/translation/units/returned.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

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

/** The file itself. Its writers are fetched when they are wanted: they are larger than the dialog. */
export async function sentFile(view: MeetingView, base: readonly BaseTerm[], choice: SendChoice, preview: Preview, { at, speaking }: { at: string; speaking: Language }): Promise<SentFile> {
  const { from, to, format } = choice
  const { fileNameOf, writeTerms, writeUnits } = await import('#shared/translation/send/write.ts')
  const fileName = fileNameOf(speaking, { from, to, at }, format)
  if (format === 'tbx' || preview.type === 'terms') {
    return { fileName, bytes: writeTerms({ title: view.meeting.title[from] ?? 'Alternat', from, to, terms: termsInUse(base) }), count: countIn(preview) }
  }
  const { makeUnitFile } = await import('#shared/translation/send/make-file.ts')
  const file = makeUnitFile(view, preview.chosen.texts, { from, to, at, untranslatable: untranslatableIn(base, from) })
  return { fileName, bytes: await writeUnits(file, format), count: countIn(preview) }
}
