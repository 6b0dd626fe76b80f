import type { Language } from '#shared/foundation/language.ts'
import { type Cell, joinTexts, type Text, wordsOf } from '#shared/briefing/model/index.ts'

/** Something in several languages, the lead language first. */
export type InEach<Said> = readonly { language: Language; said: Said }[]

/** One text in several languages, one after the other, each in its language; said once where it reads the same. */
export function joined(texts: InEach<Text>): Text {
  return joinTexts(distinct(texts, wordsOf).map(({ language, said }) => inLanguage(said, language)), ' · ')
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
  return different.length === 1 ? different.map(({ said }) => said) : different.map(({ language, said }) => tagged(said, language))
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
