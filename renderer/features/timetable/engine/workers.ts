import type { EngineAnswer, EngineRequest, PartnerRequest } from './messages.ts'

/** So many milliseconds after one engine has begun, the next one is made ready. */
const NEXT = 4_000

/**
 * The workers beside the window that do one piece of work: the engine, and on another processor its partner, which does half of its search. The window makes both,
 * since a worker that is ended in the midst of ending one of its own can take the window with it.
 */
export class Engine {
  readonly #worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  readonly #partner = navigator.hardwareConcurrency > 1 ? new Worker(new URL('./partner.worker.ts', import.meta.url), { type: 'module' }) : null

  constructor() {
    if (this.#partner === null) return
    const { port1, port2 } = new MessageChannel()
    this.#worker.postMessage({ kind: 'partner', port: port1 } satisfies EngineRequest, [port1])
    this.#partner.postMessage({ port: port2 } satisfies PartnerRequest, [port2])
    this.#partner.addEventListener('error', () => this.ask({ kind: 'alone' }))
  }

  /** @param failed is told why, when the engine is gone */
  listen(answered: (answer: EngineAnswer) => void, failed: (reason: string) => void): void {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => answered(data))
    this.#worker.addEventListener('error', (event) => failed(event.message))
  }

  ask(request: EngineRequest): void {
    this.#worker.postMessage(request)
  }

  /** The search is over: the partner need not wait for more. */
  part(): void {
    this.#partner?.terminate()
  }

  end(): void {
    this.part()
    this.#worker.terminate()
  }
}

/** An engine of its own: the one that was made ready, or a new one. */
export function newEngine(): Engine {
  const ready = spare ?? new Engine()
  spare = null
  // The next one, once this one has told its first news.
  setTimeout(readyEngine, NEXT)
  return ready
}

/** Makes an engine ready before anybody asks for it: loading it takes longer than the first plan. */
export function readyEngine(): void {
  spare ??= new Engine()
}

let spare: Engine | null = null
