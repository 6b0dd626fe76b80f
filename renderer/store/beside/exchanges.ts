import type { Result } from '#shared/foundation/result.ts'
import type { ReturnedTerms } from '#shared/intake/translation/tbx.ts'
import { said, type ReturnedFile, type Said } from '#shared/translation/units/returned.ts'
import { readBeside } from './beside.ts'
import { observable, useObservable } from '../observable.ts'

/** What a translator sent back: nothing, on its way, refused, or read whole. */
type ExchangeState =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  /** `problem` is a sentence of `exchange.json`. */
  | { state: 'refused'; name: string; problem: Said }
  | { state: 'read'; name: string; returned: ReturnedFile | ReturnedTerms }

/** What the reader beside the window is asked. */
export interface ExchangeRequest {
  bytes: Uint8Array
}
export type ExchangeAnswer = Result<ReturnedFile | ReturnedTerms, Said>

const NONE: ExchangeState = { state: 'none' }
const exchange = observable<ExchangeState>(NONE)
let endReading: (() => void) | null = null

export function useReturned(): ExchangeState {
  return useObservable(exchange)
}

/** Reads what came back beside the window, in a worker that can be ended. */
export function readReturned(file: File): void {
  leaveReturned()
  const { name } = file
  exchange.set({ state: 'reading', name })
  const refuse = (problem: Said): void => exchange.set({ state: 'refused', name, problem })
  const worker = new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' })
  endReading = readBeside<ExchangeRequest, ExchangeAnswer>(worker, file, (bytes) => ({ bytes }), {
    answered: (answer) => (answer.ok ? exchange.set({ state: 'read', name, returned: answer.value }) : refuse(answer.problem)),
    vanished: () => refuse(said('problem.vanished')),
    failed: (reason) => refuse(said('problem.crash', { name, reason }))
  })
}

/** Lets go of the file, whatever state it is in. */
export function leaveReturned(): void {
  endReading?.()
  endReading = null
  exchange.set(NONE)
}
