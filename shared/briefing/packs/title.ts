import type { Edition } from '../documents/frame/edition.ts'
import { sentenceAround } from '../documents/frame/words.ts'
import { type Text, text } from '../model/index.ts'

/** The title of a section with what it is about: “Seating plan: Opening plenary”. In a book of several languages “·” parts these, and nothing else. */
export function titleAbout(title: string, about: Text, { words }: Edition): Text {
  return about.length === 0 ? text(title) : sentenceAround(words, 'packName.of', 'of', about, { pack: title })
}
