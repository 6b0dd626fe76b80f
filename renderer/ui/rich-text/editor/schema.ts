import { Schema } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'
import styles from '../rich-text.module.css'

const tables = tableNodes({ tableGroup: 'block', cellContent: 'paragraph', cellAttributes: {} })

/**
 * What a long text can hold while it is edited: exactly what `shared/foundation/rich-text` can write, so that nothing can be typed that would be lost. An item may hold
 * more than one list for a moment; they are joined (`keep-lists.ts`).
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      content: 'inline*',
      group: 'block',
      attrs: { level: { default: 2, validate: 'number' } },
      defining: true,
      parseDOM: [2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => [`h${levelOf(node.attrs)}`, 0]
    },
    bulletList: { content: 'listItem+', group: 'block list', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    orderedList: { content: 'listItem+', group: 'block list', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    listItem: { content: 'paragraph list*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    ...tables,
    text: { group: 'inline' },
    lineBreak: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] }
  },
  marks: {
    link: {
      attrs: { address: { validate: 'string' } },
      inclusive: false,
      // No anchor: nothing can be followed by a stray click, and the window has no network.
      toDOM: ({ attrs }) => ['span', { class: styles.link ?? '', title: String(attrs['address']) }, 0]
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] }
  }
})

/** The level of a heading, as one of those that there are. */
export function levelOf(attrs: Readonly<Record<string, unknown>>): 2 | 3 | 4 {
  const level = attrs['level']
  return level === 3 || level === 4 ? level : 2
}
