import { type Block, cell, type Definitions, type List, type Part, type Row, type Text, joinTexts } from '#shared/briefing/model/index.ts'
import { mergedTable, type Manner } from './table.ts'
import { inLanguage, joined, type InEach } from './words.ts'

/** The parts of a section in several languages as parts in which they stand side by side; null where they are not alike enough. */
export function mergedParts(all: InEach<readonly Part[]>, manner: Manner): Part[] | null {
  const [lead] = all
  if (lead === undefined || all.some(({ said }) => said.length !== lead.said.length)) return null
  const made = lead.said.map((_, index) => mergedPart(all.flatMap(({ language, said }) => (said[index] === undefined ? [] : [{ language, said: said[index] }])), manner))
  return made.some((part) => part === null) ? null : made.filter((part) => part !== null)
}

function mergedPart(parts: InEach<Part>, manner: Manner): Part | null {
  const [lead] = parts
  if (lead === undefined || parts.some(({ said }) => said.blocks.length !== lead.said.blocks.length)) return null
  const blocks = lead.said.blocks.map((_, index) => mergedBlock(parts.flatMap(({ language, said }) => (said.blocks[index] === undefined ? [] : [{ language, said: said.blocks[index] }])), manner))
  if (blocks.some((block) => block === null)) return null
  return {
    ...lead.said,
    kicker: joined(parts.map(({ language, said }) => ({ language, said: said.kicker ?? [] }))),
    heading: joined(parts.map(({ language, said }) => ({ language, said: said.heading }))),
    lines: parts.map(({ language, said }) => inLanguage(joinTexts(said.lines, ' · '), language)),
    orientation: manner !== 'lines' ? 'landscape' : lead.said.orientation,
    blocks: blocks.flatMap((block) => block ?? [])
  }
}

function mergedBlock(blocks: InEach<Block>, manner: Manner): Block[] | null {
  const [lead] = blocks
  switch (lead?.said.kind) {
    case 'heading': {
      const texts = only(blocks, 'heading')
      return texts && [{ ...lead.said, text: joined(texts.map(({ language, said }) => ({ language, said: said.text }))) }]
    }
    case 'paragraph': {
      const texts = only(blocks, 'paragraph')
      return texts && [{ ...lead.said, text: joined(texts.map(({ language, said }) => ({ language, said: said.text }))) }]
    }
    case 'list': {
      const lists = only(blocks, 'list')
      return lists && mergedList(lists)
    }
    case 'definitions': {
      const facts = only(blocks, 'definitions')
      return facts && mergedFacts(facts)
    }
    case 'table': {
      const tables = only(blocks, 'table')
      const table = tables && mergedTable(tables, manner)
      return table && [table]
    }
    case 'drawing': {
      const drawings = only(blocks, 'drawing')
      return drawings && [{ ...lead.said, alternative: drawings.map(({ said }) => said.alternative).join(' ') }]
    }
    case 'image':
      return only(blocks, 'image') && [lead.said]
    case 'pageBreak':
      return blocks.every(({ said }) => said.kind === 'pageBreak') ? [lead.said] : null
    case 'note':
    case 'chart':
    case 'sign':
    case 'embeddedPage':
    case undefined:
      return null
  }
}

/** All of one kind; null where one is of another. */
function only<Kind extends Block['kind']>(blocks: InEach<Block>, kind: Kind): InEach<Extract<Block, { kind: Kind }>> | null {
  const isOfKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind
  const found = blocks.flatMap(({ language, said }) => (isOfKind(said) ? [{ language, said }] : []))
  return found.length === blocks.length ? found : null
}

function mergedList(lists: InEach<List>): Block[] | null {
  const [lead] = lists
  if (lead === undefined || lists.some(({ said }) => said.items.length !== lead.said.items.length || said.items.some(({ list }) => list !== undefined))) return null
  const items = lead.said.items.map((_, index) => ({ text: joined(lists.map(({ language, said }) => ({ language, said: said.items[index]?.text ?? [] }))) }))
  return [{ ...lead.said, items }]
}

/** Label and value of each language: a small table with a column for each. */
function mergedFacts(facts: InEach<Definitions>): Block[] | null {
  const [lead] = facts
  if (lead === undefined || facts.some(({ said }) => said.items.length !== lead.said.items.length)) return null
  const inEach = (index: number, of: 'label' | 'value'): InEach<Text> => facts.map(({ language, said }) => ({ language, said: said.items[index]?.[of] ?? [] }))
  const rows = lead.said.items.map((_, index): Row => {
    const [labels, values] = [inEach(index, 'label'), inEach(index, 'value')]
    return { kind: 'plain', id: `fact-${index}`, cells: labels.map(({ said: label }, column) => cell(label.map((run) => ({ ...run, style: 'label' as const })), values[column]?.said ?? [])) }
  })
  return [{ kind: 'table', columns: facts.map(({ language }) => ({ width: 1, language })), header: [], rows, isInText: true }]
}

