/**
 * Why a file was refused. `key` names a sentence in `locales/<language>/notices.json`; `values` go into it. Each says
 * what a person can do: ask for the file again, take a newer app, or look at what they picked.
 */
export type ExchangeProblem =
  /** Not a file of this app at all. */
  | { key: 'exchange.foreign'; values: Record<string, never> }
  /** It was one, but bytes are missing, changed or added. */
  | { key: 'exchange.damaged'; values: Record<string, never> }
  /** Made by a version of the app whose format this one does not know. */
  | { key: 'exchange.newer'; values: { version: number } }
  /** Larger, or unpacking to more, than any meeting needs. */
  | { key: 'exchange.tooLarge'; values: { limit: number } }
  /** Whole, but what it says is not in order; `entry` and `line` say where. */
  | { key: 'exchange.invalid'; values: { entry: string; line: number } }

/** Carries a problem out of nested reading; never leaves this folder. */
export class Refusal extends Error {
  readonly problem: ExchangeProblem

  constructor(problem: ExchangeProblem) {
    super(problem.key)
    this.problem = problem
  }
}

export const DAMAGED: ExchangeProblem = { key: 'exchange.damaged', values: {} }

/** @param line counted from 1; 0 when the entry as a whole is meant */
export function invalid(entry: string, line: number): Refusal {
  return new Refusal({ key: 'exchange.invalid', values: { entry, line } })
}
