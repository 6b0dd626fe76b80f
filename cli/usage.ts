/** Exit codes of the command line: done, the work failed, the words were wrong. */
export const DONE = 0
export const FAILED = 1
export const WRONG_USAGE = 2

/** A sentence of `locales/<language>/cli.json` with what goes into it. */
export interface Sentence {
  key: string
  values: Record<string, string | number>
}

/** The words of the command were wrong: says which, and ends with exit code 2. */
export class UsageError extends Error {
  readonly sentence: Sentence

  constructor(key: string, values: Record<string, string | number> = {}) {
    super(key)
    this.sentence = { key, values }
  }
}

/** The work could not be done: says why, and ends with exit code 1. */
export class WorkError extends Error {
  readonly sentence: Sentence

  constructor(key: string, values: Record<string, string | number> = {}) {
    super(key)
    this.sentence = { key, values }
  }
}
