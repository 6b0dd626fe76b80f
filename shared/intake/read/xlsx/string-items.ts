import { LIMITS } from '../limits.ts'
import { parseXml } from './parse-xml.ts'
import { cellText } from './xml-text.ts'

/** Kept of a longer text: enough to see that it is too long, and no more. */
const KEPT = LIMITS.cellLength + 1

/**
 * Gathers the text of one `<si>` or `<is>`: plain, or in runs that are formatted each in its own way. Phonetic runs,
 * which say how a name in Chinese characters is read, are left out.
 */
export class TextGatherer {
  #text = ''
  #isText = false
  #isPhonetic = false

  begin(): void {
    this.#text = ''
  }

  open(name: string): void {
    if (name === 'x:rPh') this.#isPhonetic = true
    else if (name === 'x:t') this.#isText = !this.#isPhonetic
  }

  close(name: string): void {
    if (name === 'x:t') this.#isText = false
    else if (name === 'x:rPh') this.#isPhonetic = false
  }

  add(text: string): void {
    if (this.#isText && this.#text.length <= KEPT) this.#text += text.length > KEPT ? text.slice(0, KEPT) : text
  }

  take(): string {
    return cellText(this.#text)
  }
}

/** The texts that cells name by their number. */
export function readSharedStrings(part: string, bytes: Uint8Array): string[] {
  const strings: string[] = []
  const gatherer = new TextGatherer()
  parseXml(part, bytes, {
    open: (name) => (name === 'x:si' ? gatherer.begin() : gatherer.open(name)),
    close: (name) => {
      if (name === 'x:si') strings.push(gatherer.take())
      else gatherer.close(name)
    },
    text: (text) => gatherer.add(text)
  })
  return strings
}
