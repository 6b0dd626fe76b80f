import { hasText, textIn, type Trilingual } from '#shared/foundation/language.ts'
import { type Block, paragraph, text } from '#shared/briefing/model/index.ts'
import type { Edition } from './edition.ts'
import { type Place, richBlocks } from '../rich/blocks.ts'
import { parsedRichText } from '../rich/parsed.ts'

/** A long text as people write it; in another language where this one is missing, with the mark. */
export function bodyBlocks(body: Trilingual, edition: Edition, place: Place): Block[] {
  const { language, words } = edition
  const found = textIn(body, language)
  if (found.text === '') return [paragraph(text(words('missing.text'), 'missing'))]
  const isOther = !hasText(body, language)
  return [
    ...(isOther ? [paragraph(text(words('missing.translation'), 'missing'))] : []),
    ...richBlocks(parsedRichText(found.text), place, isOther ? found.language : undefined)
  ]
}
