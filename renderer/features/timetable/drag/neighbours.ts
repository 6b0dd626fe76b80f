import type { Rectangle } from '../grid/geometry/boxes.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

export const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** To the side counts more, and what is not in line at all much more: who goes down a column wants the next one in it. */
const ASIDE = 2
const OUT_OF_LINE = 150

/** The card to which an arrow leads: the nearest one that lies wholly that way, those in line first. Null at the edge. */
export function neighbourOf(cards: readonly (Rectangle & { id: string })[], from: string, direction: Direction): string | null {
  const start = cards.find(({ id }) => id === from)
  if (start === undefined) return cards[0]?.id ?? null
  let best: { id: string; cost: number } | null = null
  for (const card of cards) {
    if (card.id === from) continue
    const cost = costOf(start, card, direction)
    if (cost !== null && (best === null || cost < best.cost)) best = { id: card.id, cost }
  }
  return best?.id ?? null
}

function costOf(a: Rectangle, b: Rectangle, direction: Direction): number | null {
  const isVertical = direction === 'up' || direction === 'down'
  const [along, across] = isVertical ? ([spanY, spanX] as const) : ([spanX, spanY] as const)
  const isForward = direction === 'down' || direction === 'right'
  const ahead = isForward ? along(b)[0] - along(a)[0] : along(a)[0] - along(b)[0]
  // A pixel or two of overlap, or the same start, is not "that way".
  if (ahead <= 2) return null
  const gap = isForward ? along(b)[0] - along(a)[1] : along(a)[0] - along(b)[1]
  return Math.max(0, gap) + 0.1 * ahead + aside(apart(across(a), across(b)))
}

function aside(distance: number): number {
  return distance === 0 ? 0 : OUT_OF_LINE + ASIDE * distance
}

function apart([from, until]: readonly [number, number], [start, end]: readonly [number, number]): number {
  return Math.max(0, start - until, from - end)
}

function spanX({ x, width }: Rectangle): readonly [number, number] {
  return [x, x + width]
}

function spanY({ y, height }: Rectangle): readonly [number, number] {
  return [y, y + height]
}
