/** Milliseconds of work between two looks at the keyboard and the screen: each look costs some eight, and nobody feels forty. */
const SLICE = 32

/**
 * Long work in slices, so that the window answers and draws meanwhile.
 *
 * @param steps the work: pauses as often as it can, and ends with its result
 * @param seen hears at each look how far the work has come
 * @param isWanted asked before each slice; once false, the work is dropped
 * @returns the result, or null when it was dropped
 */
export async function inSlices<Step, Result>(
  steps: Iterator<Step, Result>, seen: (step: Step) => void = () => undefined, isWanted: () => boolean = () => true
): Promise<Result | null> {
  while (isWanted()) {
    const until = performance.now() + SLICE
    for (;;) {
      const next = steps.next()
      if (next.done === true) return next.value
      if (performance.now() < until) continue
      seen(next.value)
      break
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}
