/** Words in one manner. A `\n` in the text is a line break inside its block. */
export interface RichRun {
  text: string
  strong?: true
  emphasis?: true
  /** `https:`, `http:` or `mailto:` address. */
  link?: string
}

export interface RichParagraph {
  kind: 'paragraph'
  runs: RichRun[]
}

/** Level 1 is the title above the text, which is never part of it. */
export interface RichHeading {
  kind: 'heading'
  level: RichLevel
  runs: RichRun[]
}

export type RichLevel = 2 | 3 | 4

export interface RichList {
  kind: 'list'
  ordered: boolean
  items: RichItem[]
}

/** A list item: its words, and perhaps a list inside it. */
export interface RichItem {
  runs: RichRun[]
  list?: RichList
}

/** A table with one header row; every row has as many cells as the header. */
export interface RichTable {
  kind: 'table'
  header: RichRun[][]
  rows: RichRun[][][]
}

export type RichBlock = RichParagraph | RichHeading | RichList | RichTable

/** Levels of a list inside a list; what lies deeper is set at the last one. */
export const DEEPEST_LIST = 4
/** Columns of a table; what lies beyond is added to the last one. */
export const MOST_COLUMNS = 12
/** Rows of a table below its header; what lies beyond becomes paragraphs. */
export const MOST_ROWS = 1000
