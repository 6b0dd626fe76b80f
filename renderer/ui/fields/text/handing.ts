/** One time that a text was handed on to be stored. Whoever stores it keeps beside it what became of it. */
export interface Handing {
  /** Earlier ones of the same stay in the field, the latest last, that have all been taken back by undo since. */
  readonly takesBack: readonly Handing[]
  /** It was taken back before it was handed on: to be stored only together with the one that takes it back, so that redo has it. */
  readonly isWaiting: boolean
}

let now: Handing | null = null

/** Calls `work`, which hands a text on; what it begins to store can ask for `currentHanding` until its first pause. */
export function handOn(handing: Handing, work: () => void): void {
  const outer = now
  now = handing
  try {
    work()
  } finally {
    now = outer
  }
}

/** The text that is being handed on this moment by a field; null for every other edit. */
export function currentHanding(): Handing | null {
  return now
}
