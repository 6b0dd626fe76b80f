import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Block, Cell, List, Table, Text } from './block.ts'
import { wordsOf } from './make.ts'
import type { Cover, Pack, Part } from './pack.ts'

/**
 * Every word of the pack in reading order, one line for each paragraph, heading, cell or entry. Running heads,
 * markings and page numbers are not in it: they belong to pages, not to the text. The list of contents is, as headings.
 */
export function plainText(pack: Pack): string[] {
  return [
    ...(pack.cover ? coverLines(pack.cover) : []),
    ...(pack.contents ? [pack.contents.heading, ...contentsLines(pack, pack.contents.depth)] : []),
    ...pack.parts.flatMap(partLines)
  ].filter((line) => line.trim() !== '')
}

/** The headings that the contents and the bookmarks list, in order. */
export function contentsLines(pack: Pack, depth: 1 | 2 | 4): string[] {
  return pack.parts.flatMap((part) => [
    wordsOf(part.heading),
    ...part.blocks.flatMap((block) => (block.kind === 'heading' && block.level <= depth ? [wordsOf(block.text)] : []))
  ])
}

function coverLines(cover: Cover): string[] {
  return [
    ...cover.countries,
    cover.body,
    cover.kicker,
    cover.title,
    ...(cover.theme ? [wordsOf(cover.theme)] : []),
    ...cover.facts.flatMap((fact) => [fact.label, wordsOf(fact.value)]),
    ...(cover.imprint ? [cover.imprint] : []),
    ...(cover.others ?? []).flatMap(coverLines)
  ]
}

function partLines(part: Part): string[] {
  const opening: Text[] = [part.kicker ?? [], part.heading, ...part.lines]
  return [...opening.map(wordsOf), ...part.blocks.flatMap(blockLines)]
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [wordsOf(block.text)]
    case 'list':
      return listLines(block)
    case 'definitions':
      return block.items.flatMap((item) => [wordsOf(item.label), wordsOf(item.value)])
    case 'note':
      return [wordsOf(block.label ?? []), ...block.blocks.map((paragraph) => wordsOf(paragraph.text))]
    case 'table':
      return tableLines(block)
    case 'chart':
      return [...block.columns.map(({ heading }) => wordsOf(heading)), ...block.boxes.flatMap(({ time, title, detail }) => [time, wordsOf(title), wordsOf(detail)])]
    case 'sign':
      return [...block.header, ...block.rows.flatMap(({ time, title, detail }) => [time, wordsOf(title), wordsOf(detail)])]
    case 'drawing': // told again in words beside it
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

function listLines(list: List): string[] {
  return list.items.flatMap((item) => [wordsOf(item.text), ...(item.list ? listLines(item.list) : [])])
}

function tableLines(table: Table): string[] {
  return [...table.header.flatMap(cellLines), ...table.rows.flatMap((row) => row.cells.flatMap(cellLines))]
}

function cellLines(cell: Cell): string[] {
  return cell.blocks.flatMap((block) => (block.kind === 'bar' ? [block.text] : blockLines(block)))
}
