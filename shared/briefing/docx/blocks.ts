import { type FileChild, HeadingLevel, Paragraph as WordParagraph, type IParagraphOptions } from 'docx'
import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Language } from '#shared/foundation/language.ts'
import { type Block, cell, type Chart, type Definitions, type List, type Mark, type Note, paragraph, type Paragraph, type Sign, table, wordsOf } from '#shared/briefing/model/index.ts'
import { DOTS } from './numbering.ts'
import { placeOf, runsOf, tab } from './runs.ts'
import { imageOf } from './image.ts'
import { changeBar, COVER_COLUMN, STYLES } from './styles.ts'
import { tableOf } from './table.ts'
import type { Writing } from './writing.ts'

const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** About the width of a letter of a label, in twentieths of a point; what labels take of the page at most. */
const LETTER_OF_LABEL = 124
const WIDEST_LABEL = 0.44

export interface Place {
  /** Of the text, in twentieths of a point. */
  width: number
  language: Language | undefined
  /** Behind a page break. */
  isOnNewPage: boolean
}

/** One block of a part. */
export function blockOf(block: Block, writing: Writing, { width, language, isOnNewPage }: Place): FileChild[] {
  const pageBreakBefore = isOnNewPage && { pageBreakBefore: true }
  if (isOnNewPage && block.kind !== 'heading' && block.kind !== 'paragraph') return [pageBreak(), ...blockOf(block, writing, { width, language, isOnNewPage: false })]
  switch (block.kind) {
    case 'heading':
      return [new WordParagraph({ heading: HEADINGS[block.level], ...pageBreakBefore, ...barOf(block.mark, writing), children: placeOf(block.id, block.text, writing, block.language ?? language) })]
    case 'paragraph':
      return [paragraphOf(block, writing, language, { ...pageBreakBefore })]
    case 'list':
      return listOf(block, writing, language)
    case 'definitions':
      return definitionsOf(block, writing, width, language)
    case 'note':
      return noteOf(block, writing, language)
    case 'table':
      return [tableOf(block, writing, width, language), spacer()]
    case 'chart':
      return [tableOf(chartTable(block), writing, width, language), spacer()]
    case 'sign':
      return [tableOf(signTable(block), writing, width, language), spacer()]
    case 'image':
      return imageOf(block, writing)
    case 'embeddedPage':
      return block.instead ? [paragraphOf(paragraph(block.instead), writing, language)] : []
    case 'drawing': // told again in words beside it
    case 'pageBreak': // what follows begins a page
      return []
    default:
      return assertNever(block)
  }
}

export function paragraphOf(block: Paragraph, writing: Writing, language?: Language, options: IParagraphOptions = {}): WordParagraph {
  const style = block.size === 'lead' ? STYLES.lead : block.size === 'small' ? STYLES.small : undefined
  return new WordParagraph({ ...(style && { style }), ...(block.isKept && { keepNext: true }), ...barOf(block.mark, writing), ...options, children: runsOf(block.text, writing, block.language ?? language) })
}

/** The items of a list and of the lists in it, one paragraph each. */
export function listOf(list: List, writing: Writing, language?: Language, style = 'ListParagraph', level = 0): WordParagraph[] {
  const reference = list.ordered ? writing.nextNumberedList() : DOTS
  const own = list.language ?? language
  return list.items.flatMap((item) => [
    new WordParagraph({ style, numbering: { reference, level }, ...barOf(list.mark, writing), children: runsOf(item.text, writing, own) }),
    ...(item.list ? listOf({ ...item.list, ...(list.mark && { mark: list.mark }) }, writing, own, style, Math.min(level + 1, 8)) : [])
  ])
}

/** Labels in a column of their own, as wide as the longest of them. */
function definitionsOf({ items }: Definitions, writing: Writing, width: number, language: Language | undefined): WordParagraph[] {
  const longest = Math.max(0, ...items.map(({ label }) => wordsOf(label).length))
  const column = Math.round(Math.min(longest * LETTER_OF_LABEL * writing.larger + 200, width * WIDEST_LABEL))
  // The stop of the style would catch the tab before the column of this list does.
  const place = { tabStops: [{ type: 'clear' as const, position: COVER_COLUMN }, { type: 'left' as const, position: column }], indent: { left: column, hanging: column } }
  return items.map(({ label, value, mark }) => new WordParagraph({ style: STYLES.coverFact, ...place, ...barOf(mark, writing), children: [...runsOf(label.map((run) => ({ style: 'label', ...run })), writing, language), tab(), ...runsOf(value, writing, language)] }))
}

/** Beside what changed since an earlier version. */
export function barOf(mark: Mark | undefined, { accent }: Writing): IParagraphOptions {
  return mark === undefined ? {} : { border: changeBar(accent) }
}

function noteOf({ label, blocks, mark }: Note, writing: Writing, language: Language | undefined): WordParagraph[] {
  return [
    ...(label && label.length > 0 ? [new WordParagraph({ style: STYLES.noteLabel, ...barOf(mark, writing), children: runsOf(label, writing, language) })] : []),
    ...blocks.map((block) => paragraphOf(block, writing, language, { style: STYLES.note, ...barOf(mark, writing) }))
  ]
}

/** Before what cannot say itself that it begins a page. */
function pageBreak(): WordParagraph {
  return new WordParagraph({ pageBreakBefore: true, spacing: { after: 0 } })
}

/** What stands below a table does not touch it. */
function spacer(): WordParagraph {
  return new WordParagraph({ spacing: { after: 60, line: 120 } })
}

/** A day drawn to scale is a table in the order of its boxes: Word has no scale of time. */
function chartTable({ columns, boxes }: Chart) {
  const rows = boxes.map(({ look, time, title, detail }) => ({ kind: look, cells: [cell(time), { blocks: [...cell(title).blocks, ...cell(detail).blocks] }] }))
  return table([{ width: 'auto' }, { width: 1 }], [], [{ kind: 'group', cells: [{ blocks: columns.flatMap(({ heading }) => cell(heading).blocks), span: 2 }] }, ...rows])
}

function signTable({ header, rows }: Sign) {
  return table([{ width: 'auto' }, { width: 1 }], [...header], rows.map(({ time, title, detail }) => ({ kind: 'plain', cells: [cell(time), { blocks: [...cell(title).blocks, ...cell(detail).blocks] }] })))
}
