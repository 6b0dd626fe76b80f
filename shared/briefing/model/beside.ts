import type { Block, Image, Sourced } from './block.ts'

/** A small picture with what stands beside it. */
export interface Beside {
  kind: 'beside'
  image: Image & Sourced
  blocks: Block[]
}

/** Small pictures take what follows them along, up to the next heading of level 2 or 3. */
export function gathered(blocks: readonly Block[]): (Block | Beside)[] {
  const result: (Block | Beside)[] = []
  let open: Beside | null = null
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 4) open = null
    if (block.kind === 'image' && block.isBeside) {
      open = { kind: 'beside', image: block, blocks: [] }
      result.push(open)
    } else (open?.blocks ?? result).push(block)
  }
  return result
}
