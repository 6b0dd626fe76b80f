import type { Block, Part, Run, Text } from '../model/index.ts'

/**
 * A part with anchors that no other part of the pack has: two sections of one kind, or one section in three languages, would
 * otherwise have the same. `language` where it is not that of the book.
 */
export function scoped(part: Part, scope: string, language: Part['language']): Part {
  const named = (id: string): string => `${scope}.${id}`
  const linked = (text: Text): Text => text.map((run): Run => (run.link?.startsWith('#') === true ? { ...run, link: `#${named(run.link.slice(1))}` } : run))
  return {
    ...part,
    id: named(part.id),
    ...(language && { language }),
    blocks: part.blocks.map((block): Block => {
      if (block.kind === 'heading') return { ...block, id: named(block.id), text: linked(block.text) }
      return block.kind === 'paragraph' ? { ...block, text: linked(block.text) } : block
    })
  }
}
