import type { Box } from '#shared/domain/seating/layout.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

export const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

type Chair = Box & { id: string }

/** The chair that one comes to from `from` by an arrow: the nearest in that direction, straight ahead before aside; null at the edge. */
export function chairTowards(chairs: readonly Chair[], from: string, direction: Direction): string | null {
  const start = chairs.find(({ id }) => id === from)
  if (!start) return null
  let best: { id: string; cost: number } | null = null
  for (const chair of chairs) {
    const ahead = aheadOf(start, chair, direction)
    if (ahead <= 0.3) continue
    const cost = ahead + 2.5 * asideOf(start, chair, direction)
    if (best === null || cost < best.cost) best = { id: chair.id, cost }
  }
  return best?.id ?? null
}

function aheadOf(from: Box, to: Box, direction: Direction): number {
  const across = to.x + to.width / 2 - (from.x + from.width / 2)
  const down = to.y + to.height / 2 - (from.y + from.height / 2)
  return { up: -down, down, left: -across, right: across }[direction]
}

/** How far the boxes miss each other beside the way: 0 where one lies straight ahead. */
function asideOf(from: Box, to: Box, direction: Direction): number {
  const isUpright = direction === 'up' || direction === 'down'
  const [start, length, otherStart, otherLength] = isUpright ? [from.x, from.width, to.x, to.width] : [from.y, from.height, to.y, to.height]
  return Math.max(0, otherStart - (start + length), start - (otherStart + otherLength)) + Math.abs(otherStart - start) * 0.1
}
