import { hasText, type Language, textIn, type Trilingual } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { joinTexts, run, type Run, type RunStyle, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import type { Manner } from '#shared/briefing/packs/side-by-side/table.ts'
import { fallsBack, type PrintedVersion } from '../release/version.ts'
import { type Words, wordsIn } from './words.ts'

/** One document of one meeting in one language: what every builder reads. */
export interface Edition {
  view: MeetingView
  language: Language
  words: Words
  /** Whether programmes show the times of the two capitals beside the venue's. */
  capitals: boolean
  /** The numbered version that is printed; null: the meeting as it stands, without marks. */
  version: PrintedVersion | null
  /** Its tables become one with those of other languages: times are in figures alone; in `lines` people stand by their names, without a form of address. */
  sideBySide?: Manner
}

export function editionIn(view: MeetingView, language: Language, capitals: boolean, version: PrintedVersion | null = null): Edition {
  return { view, language, words: wordsIn(language), capitals, version }
}

/**
 * What people wrote, in the language of the edition. Where it is missing, the words of another language, marked as
 * being in it, and a mark in the language of the page that the translation is to follow; without the mark in a version that
 * falls back to other languages. Without any words: nothing.
 */
export function written(text: Trilingual, { language, words, version }: Edition, style?: RunStyle): Text {
  if (hasText(text, language)) return [run(text[language] ?? '', style)]
  const found = textIn(text, language)
  if (found.text === '') return []
  if (fallsBack(version, language)) return [run(found.text, style, found.language)]
  return [run(found.text, style, found.language), run(' '), missing(words('missing.translation'), language)]
}

/** The mark that the translation is to follow. */
export function missingTranslation({ words, language }: Edition): Text {
  return [missing(words('missing.translation'), language)]
}

/** A text in each edition, one after the other; what reads the same in several stands once. */
export function inEach(editions: readonly Edition[], say: (edition: Edition) => Text): Text {
  const said = editions.map((edition) => say(edition).map((run) => ({ ...run, language: run.language ?? edition.language })))
  return joinTexts(said.filter((text, index) => said.findIndex((other) => wordsOf(other) === wordsOf(text)) === index), ' · ')
}

/** As `written`, for what must not be empty, such as a title: a mark that the text is to follow. */
export function required(text: Trilingual, edition: Edition, style?: RunStyle): Text {
  const found = written(text, edition, style)
  return found.length > 0 ? found : [missing(edition.words('missing.text'), edition.language)]
}

/** For places that hold words only (file titles, heads): the text in this or the next best language. */
export function plain(text: Trilingual, language: Language): string {
  return textIn(text, language).text.trim()
}

function missing(mark: string, language: Language): Run {
  return run(mark, 'missing', language)
}
