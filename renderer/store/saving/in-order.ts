let last: Promise<unknown> = Promise.resolve()

/** One after the other: two quick presses of undo take back two edits, not the same one twice, and a text is stored before an undo that comes after it. */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}

/** When all that has been asked for so far is done. */
export async function allInOrder(): Promise<void> {
  await last
}
