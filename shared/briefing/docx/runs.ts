import { Bookmark, ExternalHyperlink, InternalHyperlink, type IRunPropertiesOptions, type ParagraphChild, Tab, TextRun } from 'docx'
import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Language } from '#shared/foundation/language.ts'
import { safeLink } from '#shared/foundation/rich-text/index.ts'
import { inFewRuns, type Paragraph, type Run, type RunStyle, type Text } from '#shared/briefing/model/index.ts'
import { LOCALES } from './locales.ts'
import type { PlainRun } from './plain-paragraph.ts'
import { POINT, shapely } from '../typst/printable.ts'
import { COLOURS, SANS } from './styles.ts'
import type { Writing } from './writing.ts'

/** Looks that were asked for, by what they are made of. */
const LOOKS = new Map<string, IRunPropertiesOptions>()

/** Runs of a text as runs of Word; they name their language, or that of what surrounds them, only where it is not the document's. */
export function runsOf(text: Text, writing: Writing, language?: Language): ParagraphChild[] {
  return inFewRuns(text).flatMap((run) => linked(run, wordRuns(run.text, lookIn(run, language, writing.language)), writing))
}

/** The runs of a paragraph that is nothing but words on a line of their own; null where the library has more to do. */
export function plainRunsOf({ text, mark, isKept, language }: Paragraph, writing: Writing, around?: Language): PlainRun[] | null {
  if (mark !== undefined || isKept || text.some(({ link }) => link !== undefined)) return null
  const runs = inFewRuns(text).map((run) => ({ text: wordsOfWord(run.text), look: lookIn(run, language ?? around, writing.language) }))
  return runs.some((run) => run.text.includes('\n')) ? null : runs
}

/** To the next tab stop. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** Runs as the place that links lead to. */
export function placeOf(anchor: string, text: Text, writing: Writing, language?: Language): ParagraphChild[] {
  const bookmark = writing.bookmark(anchor)
  const children = runsOf(text, writing, language)
  return bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })]
}

/** Words in one language; without one, in that of the document. */
export function plainRuns(words: string, language?: Language, style?: RunStyle): ParagraphChild[] {
  return wordRuns(words, lookIn({ text: words, ...(style && { style }) }, language))
}

function linked({ link }: Run, runs: TextRun[], writing: Writing): ParagraphChild[] {
  if (link?.startsWith('#')) {
    const anchor = writing.bookmark(link.slice(1))
    if (anchor !== undefined) return [new InternalHyperlink({ anchor, children: runs })]
  } else if (link !== undefined) {
    const address = safeLink(link)
    if (address !== null) return [new ExternalHyperlink({ link: address, children: runs })]
  }
  return runs
}

/** Words fit for Word. A point between two facts stays with what is before it: no line begins with one. */
function wordsOfWord(text: string): string {
  return shapely(text).replaceAll(POINT, '\u00a0· ')
}

/** A line break in the words is one in Word. */
function wordRuns(words: string, look: IRunPropertiesOptions): TextRun[] {
  return wordsOfWord(words)
    .split('\n')
    .map((text, index) => new TextRun({ ...look, text, ...(index > 0 && { break: 1 }) }))
}

/** @param usual the language of the document, which need not be named */
function lookIn({ style, link, language: own }: Run, around: Language | undefined, usual?: Language): IRunPropertiesOptions {
  const language = own ?? around
  const named = language === usual ? undefined : language
  const name = `${style ?? ''} ${named ?? ''} ${link === undefined ? '' : 'link'}`
  const known = LOOKS.get(name)
  if (known) return known
  const look = { ...lookOf(style), ...(named && { language: { value: LOCALES[named] } }), ...(link !== undefined && { style: 'Hyperlink' }) }
  LOOKS.set(name, look)
  return look
}

function lookOf(style: RunStyle | undefined): IRunPropertiesOptions {
  switch (style) {
    case undefined:
      return {}
    case 'strong':
      return { bold: true }
    case 'emphasis':
      return { italics: true }
    case 'strongEmphasis':
      return { bold: true, italics: true }
    case 'soft':
      return { color: COLOURS.soft }
    case 'label':
      return { font: SANS, color: COLOURS.soft }
    case 'missing':
      return { italics: true, color: COLOURS.missing }
    case 'struck':
      return { strike: true, color: COLOURS.soft }
    default:
      return assertNever(style)
  }
}
