/**
 * Texts that were handed on and have not come back yet. On a slow machine one writes on before what was written first is stored and
 * arrives again; it is no news then, and must not take the place of what stands there by now.
 */
export class Echoes {
  readonly #sent: string[] = []

  /** @param stored what stands there as far as is known: when one has come back to it, nothing will arrive */
  send(text: string, stored: string): void {
    if (text === stored) this.#sent.length = 0
    else this.#sent.push(text)
  }

  /** Whether a text that arrives is one's own, come back; what was sent before it is forgotten, and all of it when it is not. */
  isOwn(text: string): boolean {
    const at = this.#sent.indexOf(text)
    this.#sent.splice(0, at === -1 ? this.#sent.length : at + 1)
    return at !== -1
  }
}
