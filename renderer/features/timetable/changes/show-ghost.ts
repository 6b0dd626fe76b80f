/** So many frames a place is waited for: the day on which it lies may first have to be drawn. */
const FRAMES = 30

/** Brings the drawn place of a proposed session into view, once it is there. */
export function showGhost(session: string, left = FRAMES): void {
  const ghost = document.querySelector(`[data-ghost="${CSS.escape(session)}"]`)
  if (ghost !== null) ghost.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  else if (left > 0) requestAnimationFrame(() => showGhost(session, left - 1))
}
