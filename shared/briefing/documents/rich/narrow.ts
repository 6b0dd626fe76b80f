import { assertNever } from '#shared/foundation/assert-never.ts'
import { hasText, type Language, textIn, type Trilingual } from '#shared/foundation/language.ts'
import { type RichBlock, type RichRun } from '#shared/foundation/rich-text/index.ts'
import { type List, type Paragraph, paragraph, run, type Text } from '#shared/briefing/model/index.ts'
import { type Edition, missingTranslation } from '../frame/edition.ts'
import { fallsBack } from '../release/version.ts'
import { parsedRichText } from './parsed.ts'
import { listOf, strongRuns, textOfRuns } from './runs.ts'

/**
 * A long text in a narrow place, such as a cell: paragraphs and lists only. A heading becomes a strong paragraph, a table a list
 * of its rows; no word is lost. In another language where this one is missing, with the mark
 * unless the version falls back to it.
 */
export function narrowBlocks(body: Trilingual, edition: Edition): (Paragraph | List)[] {
  const found = textIn(body, edition.language)
  const isOther = !hasText(body, edition.language)
  const blocks = parsedRichText(found.text).flatMap((block) => narrow(block, isOther ? found.language : undefined))
  return isOther && !fallsBack(edition.version, edition.language) ? withMark(blocks, missingTranslation(edition)) : blocks
}

function narrow(block: RichBlock, language: Language | undefined): (Paragraph | List)[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(textOfRuns(block.runs, language))]
    case 'heading':
      return [paragraph(textOfRuns(strongRuns(block.runs), language))]
    case 'list':
      return [listOf(block, language)]
    case 'table': {
      const header = together(block.header)
      const items = block.rows.map((row) => ({ text: textOfRuns(together(row), language) })).filter(({ text }) => text.length > 0)
      return [
        ...(header.length > 0 ? [paragraph(textOfRuns(strongRuns(header), language))] : []),
        ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : [])
      ]
    }
    default:
      return assertNever(block)
  }
}

function together(cells: readonly RichRun[][]): RichRun[] {
  return cells.filter((cell) => cell.length > 0).flatMap((cell, index) => (index === 0 ? cell : [{ text: ' · ' }, ...cell]))
}

/** The mark stands behind the last words, or below a list. */
function withMark(blocks: readonly (Paragraph | List)[], mark: Text): (Paragraph | List)[] {
  const last = blocks.at(-1)
  if (last === undefined) return []
  return last.kind === 'paragraph' ? [...blocks.slice(0, -1), { ...last, text: [...last.text, run(' '), ...mark] }] : [...blocks, paragraph(mark)]
}
