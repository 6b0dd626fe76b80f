import type { Language } from '#shared/foundation/language.ts'
import { type Cell, joinTexts, type Text, wordsOf } from '#shared/briefing/model/index.ts'

/** Something in several languages, the lead language first. */
export type InEach<Said> = readonly { language: Language; said: Said }[]

/** One text in several languages, one after the other, each in its language; said once where it reads the same, or begins so: a time, a name. */
export function joined(texts: InEach<Text>): Text {
  const different = distinct(texts, wordsOf)
  const alike = alikeAtFirst(different)
  return [...alike, ...joinTexts(different.map(({ language, said }) => inLanguage(said.slice(alike.length), language)), ' · ')]
}

/** The runs that several texts begin with alike; none where one of them has nothing else to say. */
function alikeAtFirst(texts: InEach<Text>): Text {
  const [lead] = texts
  if (lead === undefined || texts.length < 2) return []
  const end = lead.said.findIndex((run, index) => texts.some(({ said }) => JSON.stringify(said[index]) !== JSON.stringify(run)))
  return end > 0 && texts.every(({ said }) => said.length > end) ? lead.said.slice(0, end) : []
}

/** A cell in several languages, one below the other; a name or a number that reads the same stands once. */
export function stacked(cells: InEach<Cell>): Cell {
  const different = distinct(cells, (cell) => JSON.stringify(cell.blocks))
  const [lead] = cells
  if (lead === undefined || different.length === 1) return lead?.said ?? { blocks: [] }
  const isAlike = cells.every(({ said }) => said.blocks.length === lead.said.blocks.length)
  // The same line of each language together: a room that has one name stands once below the titles.
  if (isAlike) return { ...lead.said, blocks: lead.said.blocks.flatMap((_, index) => linesOf(cells.flatMap(({ language, said }) => (said.blocks[index] === undefined ? [] : [{ language, said: said.blocks[index] }])))) }
  return { ...lead.said, blocks: different.flatMap(({ language, said }) => said.blocks.map((block) => tagged(block, language))) }
}

type CellBlock = Cell['blocks'][number]

function linesOf(blocks: InEach<CellBlock>): CellBlock[] {
  const different = distinct(blocks, (block) => JSON.stringify(block))
  const oneLine = different.length > 1 ? lineOf(different) : null
  if (oneLine) return [oneLine]
  return different.length === 1 ? different.map(({ said }) => said) : different.map(({ language, said }) => tagged(said, language))
}

/** Lines that differ in their last words alone, such as the state of one who waits, as one line; null for others. */
function lineOf(blocks: InEach<CellBlock>): CellBlock | null {
  const lines = blocks.flatMap(({ language, said }) => (said.kind === 'paragraph' ? [{ language, said: said.text }] : []))
  const [lead] = blocks
  const { length } = alikeAtFirst(lines)
  if (lead?.said.kind !== 'paragraph' || lines.length !== blocks.length || length === 0 || lines.some(({ said }) => said.length !== length + 1)) return null
  const ends = lines.map(({ language, said }, index) => ({ language, said: said.map((run) => (index > 0 && run === said.at(-1) ? { ...run, text: run.text.trimStart() } : run)) }))
  return { ...lead.said, text: joined(ends) }
}

function tagged(block: CellBlock, language: Language): CellBlock {
  return block.kind === 'bar' ? block : { ...block, language: block.language ?? language }
}

export function inLanguage(text: Text, language: Language): Text {
  return text.map((run) => ({ ...run, language: run.language ?? language }))
}

function distinct<Said>(all: InEach<Said>, keyOf: (said: Said) => string): InEach<Said> {
  return all.filter(({ said }, index) => keyOf(said) !== '' && all.findIndex((other) => keyOf(other.said) === keyOf(said)) === index)
}
