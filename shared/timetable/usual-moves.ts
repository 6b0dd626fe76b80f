/**
 * So many moves are enough for longer efforts to gain little, by trial: on two processors about a second for 60 sessions, and twice that for 200. By itself, so that the window need not load the engine.
 */
export function usualMoves(sessions: number): number {
  return Math.max(400_000, Math.min(8_000_000, sessions * 80_000))
}
