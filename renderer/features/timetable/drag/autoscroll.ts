/** So near to an edge, in pixels, what is dragged takes the grid along. */
const NEAR = 36
/** At most so many pixels a frame. */
const FASTEST = 14

/** Scrolls the frame while the pointer is held near one of its edges. */
export function scrollAlong(frame: HTMLElement | null, pointer: { x: number; y: number }): void {
  if (frame === null) return
  const box = frame.getBoundingClientRect()
  if (pointer.x > box.right + NEAR) return
  const left = speed(pointer.x - box.left, box.right - pointer.x)
  const top = speed(pointer.y - box.top - 40, box.bottom - pointer.y)
  if (left !== 0 || top !== 0) frame.scrollBy(left, top)
}

function speed(before: number, after: number): number {
  if (before < NEAR) return -Math.min(FASTEST, Math.ceil((NEAR - before) / 3))
  if (after < NEAR) return Math.min(FASTEST, Math.ceil((NEAR - after) / 3))
  return 0
}
