import styles from './proposal.module.css'

const WIDTH = 320
const HEIGHT = 40

/**
 * How the cost has fallen since the search began, over what it is proven to cost at least. The words beside it say how things
 * stand; this shows whether waiting is worth while.
 *
 * @param share how much of the search is done, 0 to 1: the line grows from the left
 */
export function CostLine({ costs, bound, share }: { costs: readonly number[]; bound: number; share: number }) {
  const highest = Math.max(...costs, 1)
  const lowest = Math.min(...costs, bound > 0 ? bound : Infinity)
  const range = Math.max(1, highest - lowest)
  const high = (cost: number): number => 3 + ((highest - cost) / range) * (HEIGHT - 6)
  const step = (WIDTH * share) / Math.max(1, costs.length - 1)
  const points = costs.map((cost, index) => `${(index * step).toFixed(1)},${high(cost).toFixed(1)}`)
  const last = costs.at(-1) ?? 0
  return (
    <svg className={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bound > 0 ? <line className={styles.bound} x1="0" x2={WIDTH} y1={high(bound)} y2={high(bound)} /> : null}
      <polyline className={styles.cost} points={[...points, `${(WIDTH * share).toFixed(1)},${high(last).toFixed(1)}`].join(' ')} />
    </svg>
  )
}
