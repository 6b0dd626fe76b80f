import type { WidthOf } from './fitting-lines.ts'

const FAMILY = getComputedStyle(document.documentElement).getPropertyValue('--sans')
const context = document.createElement('canvas').getContext('2d')

/** Measures texts of `size` pixels in the face of the interface: semibold, as narrow cards are, unless another weight is named. */
export function measuredAt(size: number, weight = 600): WidthOf {
  return (text) => {
    if (context === null) return 0
    context.font = `${weight} ${size}px ${FAMILY}`
    return context.measureText(text).width
  }
}
