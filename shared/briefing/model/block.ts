import type { Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'

/** Words in one manner. */
export interface Run {
  text: string
  style?: RunStyle
  /** Only where these words are not in the language of what surrounds them (WCAG 3.1.2, PDF/UA-1 7.2). */
  language?: Language
  /** `https:`, `http:` or `mailto:` address, or `#` with the id of a part or heading. Anything else is printed without a link. */
  link?: string
}

/** `label` is small sans, for what names things; `soft` steps back behind the text; `missing` marks a text still to be written; `struck` what no longer holds. */
export type RunStyle = 'strong' | 'emphasis' | 'strongEmphasis' | 'soft' | 'label' | 'missing' | 'struck'

export type Text = Run[]

/** What became of something since an earlier version: a bar in the outer margin. Words say it too, in the row or in a line under the title. */
export type Mark = 'added' | 'changed' | 'cancelled'

export interface Paragraph {
  kind: 'paragraph'
  text: Text
  language?: Language
  /** `lead` opens a part in a larger size; `small` is for what few will read. */
  size?: 'lead' | 'small'
  /** Stays on the page of what follows, as the office under a name does. */
  isKept?: true
  mark?: Mark
}

/** Level 1 is the heading of the part; inside it, levels 2 to 4 without a gap. */
export interface Heading {
  kind: 'heading'
  level: 2 | 3 | 4
  /** Anchor, unique in the pack. */
  id: string
  text: Text
  language?: Language
  mark?: Mark
}

export interface List {
  kind: 'list'
  ordered: boolean
  items: ListItem[]
  language?: Language
  mark?: Mark
}

/** A list item: its words, and perhaps a list inside it. */
export interface ListItem {
  text: Text
  list?: List
}

/** Label and value, such as “Chair: …”. */
export interface Definitions {
  kind: 'definitions'
  items: { label: Text; value: Text; mark?: Mark }[]
}

/** Something set apart from the text, such as what is still to be decided. */
export interface Note {
  kind: 'note'
  label?: Text
  blocks: Paragraph[]
  mark?: Mark
}

/** `sheet` is the number of the page that begins, where pages are not simply counted: `12a`. */
export interface PageBreak {
  kind: 'pageBreak'
  sheet?: string
}

/**
 * A table. Its header rows repeat on every page; a row of kind `group` names those below it (a day, a delegation)
 * and repeats too. Texts side by side in several languages are a table with a language for each column, so that the
 * lines of one item stay on one height and are read together.
 */
export interface Table {
  kind: 'table'
  columns: Column[]
  header: Cell[]
  rows: Row[]
  /** Every row with room to write in by hand. */
  isRoomy?: true
  /** Stands among paragraphs, with room above and below. */
  isInText?: true
}

export interface Column {
  /** Share of the width; `auto` takes what the longest word needs (for times and numbers). */
  width: number | 'auto'
  align?: 'left' | 'right' | 'center'
  language?: Language
  /** Is left out where no row has words in it; see `withoutEmptyColumns`. */
  isOptional?: true
}

export type Row = GroupRow | BodyRow

/** Names the rows below it, up to the next one: one cell over the whole width, or one for each language. */
export interface GroupRow {
  kind: 'group'
  /** What it was made from; see `Sourced`. */
  about?: string
  cells: Cell[]
}

export interface BodyRow {
  /** `break` is a pause, meal or reception: shaded; `plenary` brings everyone together: marked with the accent. */
  kind: 'plain' | 'break' | 'plenary'
  cells: Cell[]
  /** What the row is about, equal from version to version, where one asks on which page it stands. */
  id?: string
  /** What it was made from; see `Sourced`. */
  about?: string
  /** Words in its cells say it too. */
  mark?: Mark
}

export interface Cell {
  blocks: (Paragraph | List | Bar)[]
  /** How many columns it covers; 1 if absent. */
  span?: number
}

/** A number with a bar beside it, so that numbers under one another can be compared by eye; the number is what is read. */
export interface Bar {
  kind: 'bar'
  value: number
  /** The number as the language writes it. */
  text: string
  /** What the longest bar of the table stands for. */
  maximum: number
  country: Country
}

/**
 * Boxes drawn where they stand, such as the chairs of a room. What it shows is told again in words beside it; who does not
 * see it hears `alternative` (PDF/UA-1 7.3).
 */
export interface Drawing {
  kind: 'drawing'
  alternative: string
  /** One unit of the boxes in points. */
  unit: number
  width: number
  height: number
  boxes: DrawnBox[]
  mark?: Mark
}

/** From its upper left corner, in units. `free` is a chair that nobody has. */
export interface DrawnBox {
  x: number
  y: number
  width: number
  height: number
  look: 'table' | 'stage' | 'entrance' | 'chair' | 'free'
  /** Whose chair it is; the colour always comes with the letters of the country. */
  country?: Country
  /** Small, such as the number of a chair. */
  label?: string
  text?: string
}

/**
 * A day drawn to the scale of time, columns side by side, for a wall. All measures are points from the upper left corner. Who does
 * not see it hears `alternative`, which tells all of it.
 */
export interface Chart {
  kind: 'chart'
  alternative: string
  width: number
  height: number
  columns: { x: number; width: number; heading: Text }[]
  /** Lines across, each with its time at the left. */
  hours: { y: number; text: string }[]
  boxes: ChartBox[]
}

/** What goes on from one time to another; its words are set smaller until they fit. */
export interface ChartBox {
  x: number
  y: number
  width: number
  height: number
  look: BodyRow['kind']
  time: string
  title: Text
  /** After the title, stepping back. */
  detail: Text
}

/** Times and what begins at them, to be read from afar. */
export interface Sign {
  kind: 'sign'
  header: [string, string]
  /** Sizes of the type of titles and of times, in points. */
  size: number
  timeSize: number
  rows: { time: string; title: Text; detail: Text }[]
}

/**
 * A picture. Its bytes travel beside the pack under the name `file`: the SHA-256 in hexadecimal with `.png` or `.jpeg`. Who does not see it
 * hears `alternative`.
 */
export interface Image {
  kind: 'image'
  file: string
  alternative: string
  /** In points, as it is drawn at most; smaller where there is less room, in proportion. */
  width: number
  height: number
  /** Small, beside the blocks that follow, up to the next heading of level 2 or 3. */
  isBeside?: true
}

/** A page of an attached PDF, on a page of its own with the head and foot of the book. */
export interface EmbeddedPage {
  kind: 'embeddedPage'
  /** The SHA-256 of the PDF in hexadecimal with `.pdf`. */
  file: string
  /** From 1. */
  page: number
  /** In points, as the PDF has it. */
  width: number
  height: number
  /** What it is, then its words. */
  alternative: string
  /** With the first of them: what is said instead where a file has no pages. */
  instead?: Text
}

/**
 * What something was made from: a record (`person/p7`) or a text of it (`item/i3/title`, `document/d1/parts.p2.text`), for those who
 * look at the page and want to change it. Never printed.
 */
export interface Sourced {
  about?: string
}

export type Block = (Image | EmbeddedPage | Heading | Paragraph | List | Definitions | Note | Table | Drawing | Chart | Sign | PageBreak) & Sourced
