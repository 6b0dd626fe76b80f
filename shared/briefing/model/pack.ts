import type { Language } from '#shared/foundation/language.ts'
import type { Block, Mark, Sourced, Text } from './block.ts'

/**
 * A book or a single document, ready to be written as PDF, DOCX or HTML: every word is here, no word is added by a
 * writer. Pure data that survives JSON.
 */
export interface Pack {
  /** Stable name, such as `agenda-en`; not printed. */
  id: string
  /** Language of the book's own words (contents, running heads) and of every text that names no other. */
  language: Language
  /** All languages of the texts inside; more than one in a trilingual edition. */
  languages: Language[]
  /** Title of the file (PDF/UA-1 7.1) and at the foot of each page. */
  title: string
  /** At the foot of each page, before its number: which version this is. */
  version?: string
  /** At the head of each page, left: which meeting this is. */
  runningHead: string
  /** At the head of each page, right, on every page, in the words of the pack's language. */
  marking: string
  paper: Paper
  /** On paper of twice that size: tabloid, or A3. */
  isPoster?: true
  /** In larger letters, for those who need them. */
  largePrint?: true
  /** For printing on both sides: every part begins on a right-hand page, and the page left blank before it says this. */
  blankPage?: string
  /** Beside the number of the page in the book: `{part}` and `{page}` stand for the number of the part and of the page in it. */
  partPage?: string
  /** Pale across every page, such as “Draft”; decoration that is not read aloud. */
  watermark?: string
  /** `YYYY-MM-DD` on which the document was made; without it the file carries no date and is the same every time. */
  date?: string
  /** Pages bear the numbers of their sheets, not their own. */
  hasSheets?: true
  style?: Style
  cover?: Cover
  contents?: Contents
  parts: Part[]
}

/** A house style of one's own; what is absent is as the house has it. */
export interface Style {
  /** `#rrggbb`, dark enough for words on white. */
  accent?: string
  /** `#rrggbb`: with an accent, its ground behind words. */
  tint?: string
  fonts?: 'serif' | 'sans'
  /** On the cover; as large as it is drawn, in points. */
  logo?: { file: string; alternative: string; width: number; height: number }
}

/** Letter in both countries; A4 for guests. */
export type Paper = 'letter' | 'a4'

/** The first page: who meets, what, when, where. */
export interface Cover extends Sourced {
  /** The two countries in the order of the language, or of the organiser's choice. */
  countries: string[]
  /** What this book is, such as “Delegate’s pack”. */
  kicker: string
  /** The meeting, such as “16th Annual Meeting”. */
  title: string
  /** The body that meets, such as “Canada-Mexico Partnership”. */
  body: string
  theme?: Text
  /** Dates, place, venue, hosts, in this order. */
  facts: { label: string; value: Text; mark?: Mark }[]
  /** At the foot: version and date of issue. */
  imprint?: string
  /** Title and theme are other words than in an earlier version. */
  marked?: ('title' | 'theme')[]
  /** Its language, where it is one of several. */
  language?: Language
  /** The same in other languages, each in its own order of countries; all have equal standing. */
  others?: Cover[]
}

export interface Contents {
  heading: string
  /** How deep: 1 lists the parts, 2 also their first headings. */
  depth: 1 | 2
}

/** A document of the book; it starts on a new page, with its title. Its `about` is that of its title and of the lines below it. */
export interface Part extends Sourced {
  /** Anchor that stays the same from one edition to the next; links inside the book point to it. */
  id: string
  /** Small line above the title: the body that meets. */
  kicker?: Text
  heading: Text
  /** Lines under the title: meeting, dates, place. */
  lines: Text[]
  /** The lines, counted from 0, that read differently than in an earlier version. */
  markedLines?: number[]
  /** Of its title: it reads differently, or the whole part is new since an earlier version. */
  mark?: Mark
  /** Language of this part where it is not the book's. */
  language?: Language
  orientation: 'portrait' | 'landscape'
  /** The number of its first page, where pages are not simply counted. */
  sheet?: string
  /** Its blocks are a file from outside, drawn as large as the page allows below a small title. */
  isAttached?: true
  /** Its title is to be read from afar. */
  isSign?: true
  blocks: Block[]
}
