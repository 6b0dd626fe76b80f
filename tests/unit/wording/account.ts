import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'

/**
 * An account kept apart from what the app notes: which words somebody has said to agree with which, whenever and wherever. It
 * knows nothing of bases, marks or changes, and never forgets.
 */
export class Account {
  readonly #agreed = new Map<string, Set<string>>()
  readonly #said = new Set<string>()

  /**
   * Somebody who saw both wrote or confirmed one beside the other.
   *
   * @param isSaid false where it only follows from what agreed before
   */
  agree(one: Language, words: string, other: Language, otherWords: string, isSaid = true): void {
    if (words === '' || otherWords === '') return
    this.#add(node(one, words), node(other, otherWords))
    this.#add(node(other, otherWords), node(one, words))
    if (isSaid) this.#said.add(`${node(one, words)} ${node(other, otherWords)}`)
  }

  /** Words that were mended without looking at the source agree with what they agreed with before. */
  inherit(language: Language, before: string, after: string): void {
    for (const other of this.#agreed.get(node(language, before)) ?? []) {
      this.#add(node(language, after), other)
      this.#add(other, node(language, after))
    }
  }

  /** Whether somebody has said so of exactly these two. */
  isSaid(one: Language, words: string, other: Language, otherWords: string): boolean {
    return this.#said.has(`${node(one, words)} ${node(other, otherWords)}`)
  }

  /** Whether the words of a language agree with those of the source, by themselves or through the third language. */
  isFresh(text: Trilingual, language: Language, source: Language): boolean {
    const present = LANGUAGES.filter((one) => hasText(text, one)).map((one) => node(one, text[one] ?? ''))
    const reached = new Set([node(language, text[language] ?? '')])
    for (let before = 0; before !== reached.size; ) {
      before = reached.size
      for (const one of Array.from(reached)) for (const other of present) if (this.#agreed.get(one)?.has(other)) reached.add(other)
    }
    return reached.has(node(source, text[source] ?? ''))
  }

  #add(one: string, other: string): void {
    const others = this.#agreed.get(one)
    if (others) others.add(other)
    else this.#agreed.set(one, new Set([other]))
  }
}

function node(language: Language, words: string): string {
  return `${language} ${words}`
}
