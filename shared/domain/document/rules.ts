import { byRank } from '#shared/ledger/rank.ts'
import type { Document, DocumentPart } from './schema.ts'

/** The parts of a document in order. */
export function partsInOrder(document: Document): (DocumentPart & { id: string })[] {
  return Object.entries(document.parts)
    .map(([id, part]) => ({ id, ...part }))
    .sort(byRank)
}

/** A piece of a plain text: a paragraph, or a list of lines that began with "- ". */
export type TextBlock = { type: 'paragraph'; text: string } | { type: 'list'; items: string[] }

/** Reads paragraphs and lists out of a text as people type it: blank lines divide, "- " begins a list item. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const chunk of text.split(/\n[ \t]*\n/)) {
    for (const line of chunk.split('\n')) {
      const item = /^\s*[-–•]\s+(.*)$/.exec(line)?.[1]
      const last = blocks.at(-1)
      if (item !== undefined) {
        if (last?.type === 'list') last.items.push(item.trim())
        else blocks.push({ type: 'list', items: [item.trim()] })
      } else if (line.trim() !== '') {
        blocks.push({ type: 'paragraph', text: line.trim() })
      }
    }
  }
  return blocks
}
