import type { Handing } from './handing.ts'

/** So many texts are kept of one stay, besides those that were handed on: of a long text each is as long as the whole. */
const KEPT = 300

/**
 * One stay in a field: the texts that stood there, from the one that was found, and which of them were handed on. Undo in the
 * field leads back along them, and what was handed on behind the place that it has reached is taken back as if it had never been
 * written. At its start the field has nothing more to take back, and undo and redo are those of the app.
 */
export class Stretch {
  readonly #texts: (string | null)[]
  readonly #handed: { at: number; handing: Handing }[] = []
  #waiting: Handing | null = null
  #isTyped = false

  constructor(found: string) {
    this.#texts = [found]
  }

  /** Whether undo has nothing to take back here. */
  get isAtStart(): boolean {
    return this.#texts.length === 1
  }

  /** Whether the last step was one of writing, not of undo. */
  get isTyped(): boolean {
    return this.#isTyped
  }

  /** Whether something was taken back that waits to be handed on together with what takes it back. */
  get isWaiting(): boolean {
    return this.#waiting !== null
  }

  write(text: string): void {
    // A space at the end of a paragraph is not part of a long text: the same text is no step.
    if (text === this.#texts.at(-1)) return
    this.#waiting = null
    this.#isTyped = true
    this.#texts.push(text)
    const old = this.#texts.length - 1 - KEPT
    if (old > 0 && !this.#handed.some(({ at }) => at === old)) this.#texts[old] = null
  }

  /** Undo in the field has led to a text. One that never stood here, as far as is known, is as good as written. */
  goBack(text: string): void {
    const at = this.#texts.lastIndexOf(text, -2)
    if (at === -1) {
      this.write(text)
      return
    }
    this.#texts.length = at + 1
    this.#isTyped = false
  }

  /** What stands here is handed on, and with it taken back what was handed on behind it. */
  handOn(): Handing {
    const here = this.#texts.length - 1
    const takesBack = this.#handed.filter(({ at }) => at > here).map(({ handing }) => handing)
    if (this.#waiting !== null) takesBack.push(this.#waiting)
    this.#waiting = null
    this.#handed.splice(0, this.#handed.length, ...this.#handed.filter(({ at }) => at <= here))
    const handing = { takesBack, isWaiting: false }
    this.#handed.push({ at: here, handing })
    return handing
  }

  /** What stands here and was not handed on is about to be taken back: it goes along with what takes it back. */
  handOnWaiting(): Handing {
    this.#waiting = { takesBack: [], isWaiting: true }
    return this.#waiting
  }
}
