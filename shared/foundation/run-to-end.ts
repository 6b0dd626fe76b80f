/** Does work that comes in steps all at once, for whoever need not draw or stop in between; answers its result. */
export function runToEnd<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}
