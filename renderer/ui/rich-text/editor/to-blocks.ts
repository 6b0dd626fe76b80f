import type { Fragment, Node } from 'prosemirror-model'
import type { RichBlock, RichItem, RichList, RichRun } from '#shared/foundation/rich-text/index.ts'
import { levelOf } from './schema.ts'

/** What is in the editor (or a piece of it, as when copying) as blocks; not yet normalised. */
export function blocksOf(content: Fragment): RichBlock[] {
  const rows = content.content.filter((node) => node.type.name === 'table_row')
  if (rows.length > 0) return [tableOf(rows)]
  return content.content.flatMap(blockOf)
}

function blockOf(node: Node): RichBlock[] {
  switch (node.type.name) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(node.attrs), runs: runsOf(node) }]
    case 'bulletList':
    case 'orderedList':
      return [listOf(node)]
    case 'listItem':
      return [{ kind: 'list', ordered: false, items: [itemOf(node)] }]
    case 'table':
      return [tableOf(node.content.content)]
    default:
      return [{ kind: 'paragraph', runs: runsOf(node) }]
  }
}

function listOf(node: Node): RichList {
  return { kind: 'list', ordered: node.type.name === 'orderedList', items: node.content.content.map(itemOf) }
}

function itemOf(node: Node): RichItem {
  const [words, ...lists] = node.content.content
  const [first, ...others] = lists.map(listOf)
  const runs = words === undefined ? [] : runsOf(words)
  return first === undefined ? { runs } : { runs, list: { ...first, items: [...first.items, ...others.flatMap(({ items }) => items)] } }
}

function tableOf(rows: readonly Node[]): RichBlock {
  const [header = [], ...others] = rows.map((row) => row.content.content.map((cell) => (cell.firstChild === null ? [] : runsOf(cell.firstChild))))
  return { kind: 'table', header, rows: others }
}

function runsOf(node: Node): RichRun[] {
  if (node.isText) return [runOf(node, node.text ?? '')]
  return node.content.content.map((child) => runOf(child, child.isText ? (child.text ?? '') : '\n'))
}

function runOf(node: Node, text: string): RichRun {
  const mark = (name: string) => node.marks.find(({ type }) => type.name === name)
  const address: unknown = mark('link')?.attrs['address']
  return {
    text,
    ...(mark('strong') && { strong: true as const }),
    ...(mark('emphasis') && { emphasis: true as const }),
    ...(typeof address === 'string' && { link: address })
  }
}
