import type { RichItem, RichList } from '#shared/foundation/rich-text/index.ts'
import type { FlatItem } from './sink.ts'

/** Builds lists from items with a depth; a new list begins where the outermost items change between dots and numbers. */
export function listsOf(items: readonly FlatItem[]): RichList[] {
  const lists: RichList[] = []
  let open: RichList[] = []
  for (const { depth, ordered, runs, begins } of items) {
    const at = Math.min(Math.max(depth, 1), open.length + 1) - 1
    open = open.slice(0, at + 1)
    const item: RichItem = { runs: [...runs] }
    const list = open[at]
    const parent = at === 0 ? undefined : open[at - 1]?.items.at(-1)
    if (list !== undefined && (at > 0 || (list.ordered === ordered && !begins))) {
      list.items.push(item)
      continue
    }
    const begun: RichList = { kind: 'list', ordered, items: [item] }
    open[at] = begun
    if (parent === undefined) lists.push(begun)
    else if (parent.list === undefined) parent.list = begun
    else {
      parent.list.items.push(item)
      open[at] = parent.list
    }
  }
  return lists
}
