import { type Block, type Pack, paragraph, type Part } from '../model/index.ts'

/**
 * A book without the pages of attached PDFs: what is said instead stands in their place. A file for archives answers for the colours and
 * fonts of all that it shows (ISO 19005-3, 6.2), which cannot be promised of pages from outside; they lie beside it.
 */
export function withoutForeignPages(pack: Pack): Pack {
  return { ...pack, parts: pack.parts.map(withWords) }
}

function withWords(part: Part): Part {
  if (!part.blocks.some(({ kind }) => kind === 'embeddedPage')) return part
  const { isAttached: _, ...rest } = part
  return { ...rest, blocks: part.blocks.flatMap((block): Block[] => (block.kind !== 'embeddedPage' ? [block] : block.instead ? [paragraph(block.instead)] : [])) }
}
