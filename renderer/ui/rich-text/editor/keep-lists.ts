import { Plugin, type Transaction } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'

/** Joins lists that have come to stand next to each other, as reading the text again would. */
export function keepLists(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const joints: number[] = []
      state.doc.descendants((node, position) => {
        joints.push(...jointsIn(node, position + 1))
        return !node.isTextblock
      })
      joints.push(...jointsIn(state.doc, 0))
      return joints.length === 0 ? null : joinAll(state.tr, joints)
    }
  })
}

function jointsIn(parent: Node, start: number): number[] {
  const joints: number[] = []
  parent.forEach((child, offset, index) => {
    const before = index === 0 ? null : parent.child(index - 1)
    const isInItem = parent.type.name === 'listItem'
    if (before !== null && before.type === child.type && (child.type.name === 'bulletList' || (isInItem && child.type.name === 'orderedList'))) joints.push(start + offset)
  })
  return joints
}

function joinAll(transaction: Transaction, joints: readonly number[]): Transaction {
  // From the end, so that the places before stay where they are.
  for (const joint of [...joints].sort((a, b) => b - a)) transaction.join(joint)
  return transaction
}
