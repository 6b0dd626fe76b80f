import { hasText, textIn, type Trilingual } from '#shared/foundation/language.ts'
import { textBlocks } from '#shared/domain/document/rules.ts'
import { type Block, paragraph, text } from '../model/index.ts'
import type { Edition } from './edition.ts'

/** Paragraphs and lists as people type them; in another language where this one is missing, with the mark. */
export function bodyBlocks(body: Trilingual, edition: Edition): Block[] {
  const { language, words } = edition
  const found = textIn(body, language)
  if (found.text === '') return [paragraph(text(words('missing.text'), 'missing'))]
  const other = hasText(body, language) ? {} : { language: found.language }
  const mark = hasText(body, language) ? [] : [paragraph(text(words('missing.translation'), 'missing'))]
  return [
    ...mark,
    ...textBlocks(found.text).map((block): Block =>
      block.type === 'list'
        ? { kind: 'list', ordered: false, items: block.items.map((item) => ({ text: text(item) })), ...other }
        : paragraph(block.text, other)
    )
  ]
}

