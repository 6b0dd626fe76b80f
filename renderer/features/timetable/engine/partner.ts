import type { Scheduling } from '#shared/timetable/scheduling.ts'
import type { EngineRequest, PartnerAnswer, PartnerRequest } from './messages.ts'

/** Another worker that does half of a search, on another processor. */
export class Partner {
  readonly #worker = new Worker(new URL('./partner.worker.ts', import.meta.url), { type: 'module' })
  #isGone = false

  constructor() {
    this.#worker.addEventListener('error', () => (this.#isGone = true))
  }

  /** Lets it begin its half of what is asked for; should it be gone, the search goes on alone. */
  begin(scheduling: Scheduling, request: EngineRequest & { kind: 'plan' }): void {
    if (this.#isGone) return scheduling.alone()
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PartnerAnswer>) => scheduling.hear(data))
    this.#worker.addEventListener('error', () => scheduling.alone())
    this.#worker.postMessage(request satisfies PartnerRequest)
  }

  /** Tells it how copies have ended here since it was last told. */
  tell(scheduling: Scheduling): void {
    const ends = scheduling.takeEnds()
    if (ends.length > 0) this.#worker.postMessage({ kind: 'ends', ends } satisfies PartnerRequest)
  }

  end(): void {
    this.#worker.terminate()
  }
}

/** A partner, where there is another processor for it. */
export function newPartner(): Partner | null {
  return navigator.hardwareConcurrency > 1 ? new Partner() : null
}
