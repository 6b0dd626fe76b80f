import type { Box, Spread } from './boxes.ts'
import type { Scale } from './scale.ts'

/** What the grid shows, worked out: its columns, its scale, its boxes. */
export interface Layout {
  spread: Spread
  scale: Scale
  boxes: readonly Box[]
  /** Whether several days stand side by side, and have heads of their own. */
  isWithDays: boolean
}
