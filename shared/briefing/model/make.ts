import type { Language } from '#shared/foundation/language.ts'
import type { Block, Cell, Column, GroupRow, Paragraph, Row, Run, RunStyle, Table, Text } from './block.ts'

/** Words in one manner, as a text. */
export function text(words: string, style?: RunStyle, language?: Language): Text {
  return [run(words, style, language)]
}

export function run(words: string, style?: RunStyle, language?: Language): Run {
  return { text: words, ...(style && { style }), ...(language && { language }) }
}

/** Texts one after the other with `separator` between them; empty ones are passed over. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  return texts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [run(separator), ...part]))
}

export function paragraph(content: string | Text, options: Omit<Paragraph, 'kind' | 'text'> = {}): Paragraph {
  return { kind: 'paragraph', text: typeof content === 'string' ? text(content) : content, ...options }
}

/** A cell of paragraphs, one for each text that is not empty. */
export function cell(...contents: (string | Text)[]): Cell {
  return { blocks: contents.filter((content) => content.length > 0).map((content) => paragraph(content)) }
}

export function table(columns: Column[], header: (string | Text)[], rows: Row[]): Table {
  return { kind: 'table', columns, header: header.map((content) => cell(content)), rows }
}

/** Names the rows below it, over `span` columns. */
export function groupRow(content: string | Text, span: number): GroupRow {
  return { kind: 'group', cells: [{ ...cell(content), span }] }
}

/** Blocks that were made from one record or text, where they do not say themselves from what. */
export function madeFrom(about: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ about, ...block }))
}

/** The words of a text without their manners. */
export function wordsOf(content: Text): string {
  return content.map((part) => part.text).join('')
}

/** The same text in as few runs as it takes: words that follow each other in one manner are one, and empty ones none. */
export function inFewRuns(content: Text): Text {
  const few: Run[] = []
  for (const one of content) {
    const last = few.at(-1)
    if (one.text === '') continue
    if (last && last.style === one.style && last.language === one.language && last.link === one.link) few[few.length - 1] = { ...last, text: last.text + one.text }
    else few.push(one)
  }
  return few
}
