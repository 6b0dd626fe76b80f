import type { Mark, Node } from 'prosemirror-model'
import { assertNever } from '#shared/foundation/assert-never.ts'
import { parseRichText, type RichBlock, type RichList, type RichRun } from '#shared/foundation/rich-text/index.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** A stored text as what the editor edits; an empty one is an empty paragraph, and one stands behind a table at the end. */
export function documentOf(text: string): Node {
  const blocks = nodesOf(parseRichText(text))
  const needsEnd = blocks.length === 0 || blocks.at(-1)?.type.name === 'table'
  return nodes.doc.create(null, needsEnd ? [...blocks, nodes.paragraph.create()] : blocks)
}

export function nodesOf(blocks: readonly RichBlock[]): Node[] {
  return blocks.map(nodeOf)
}

function nodeOf(block: RichBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.create(null, inline(block.runs))
    case 'heading':
      return nodes.heading.create({ level: block.level }, inline(block.runs))
    case 'list':
      return listNode(block)
    case 'table': {
      const header = block.header.map((cell) => nodes['table_header'].create(null, nodes.paragraph.create(null, inline(cell))))
      const rows = block.rows.map((row) => row.map((cell) => nodes['table_cell'].create(null, nodes.paragraph.create(null, inline(cell)))))
      return nodes['table'].create(null, [header, ...rows].map((cells) => nodes['table_row'].create(null, cells)))
    }
    default:
      return assertNever(block)
  }
}

function listNode({ ordered, items }: RichList): Node {
  const type = ordered ? nodes.orderedList : nodes.bulletList
  return type.create(null, items.map(({ runs, list }) => nodes.listItem.create(null, [nodes.paragraph.create(null, inline(runs)), ...(list ? [listNode(list)] : [])])))
}

/** Words and line breaks with their manners. */
export function inline(runs: readonly RichRun[]): Node[] {
  return runs.flatMap((run) => {
    const worn: Mark[] = [
      ...(run.link === undefined ? [] : [marks.link.create({ address: run.link })]),
      ...(run.strong ? [marks.strong.create()] : []),
      ...(run.emphasis ? [marks.emphasis.create()] : [])
    ]
    return run.text.split(/(\n)/u).flatMap((piece) => (piece === '' ? [] : piece === '\n' ? [nodes.lineBreak.create(null, null, worn)] : [schema.text(piece, worn)]))
  })
}
