import type { WidthOf } from './fitting.ts'

const FAMILY = getComputedStyle(document.documentElement).getPropertyValue('--sans')
const context = document.createElement('canvas').getContext('2d')

/** Measures texts in the type of a narrow card, which card.module.css sets: semibold, of `size` pixels. */
export function measuredAt(size: number): WidthOf {
  return (text) => {
    if (context === null) return 0
    context.font = `600 ${size}px ${FAMILY}`
    return context.measureText(text).width
  }
}
