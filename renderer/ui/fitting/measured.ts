import type { WidthOf } from './fitting.ts'

const FAMILY = getComputedStyle(document.documentElement).getPropertyValue('--sans')
const context = document.createElement('canvas').getContext('2d')

/** Measures texts of `size` pixels; of a narrow card, as card.module.css sets them, they are semibold. */
export function measuredAt(size: number, weight = 600): WidthOf {
  return (text) => {
    if (context === null) return 0
    context.font = `${weight} ${size}px ${FAMILY}`
    return context.measureText(text).width
  }
}
