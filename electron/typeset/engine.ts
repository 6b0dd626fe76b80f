/** What is to be typeset: a template of the house, and the JSON text that it reads. */
export interface TypesetDocument {
  template: string
  data: string
  /** Whether it is to be said on which page each row stands that has an id. */
  places?: true | undefined
  /** PDF/UA-1 if absent; with `a-3a` it is PDF/A-3a as well, and the document has to bear a date. */
  standard?: PdfStandard | undefined
  /** For a look on the screen: made a little sooner, and three times as large. */
  isDraft?: true | undefined
  /** Whether it is to be said where on the pages stands what was made from which record, and where each stretch of the book begins. */
  sources?: true | undefined
  /** The bytes of the pictures and PDFs that it shows, by name. */
  files?: Readonly<Record<string, Uint8Array>> | undefined
}

export type PdfStandard = 'ua-1' | 'a-3a'

/** A row of a table and the page on which it begins, from 1. */
export interface Place {
  id: string
  page: number
}

/** Where what was made from a record or a text begins ("": from none): page from 1, points from its top. It goes on to the next one. */
export interface SourcePlace {
  id: string
  page: number
  y: number
}

/** What a preview has to know of its pages; empty unless asked for with `sources`. */
export interface PageMarks {
  /** In the order of the pages. */
  sources: SourcePlace[]
  /** On which page the cover, the contents and each part begin. */
  stretches: number[]
  headings: Place[]
}

export const NO_PAGE_MARKS: PageMarks = { sources: [], stretches: [], headings: [] }

export interface TypesetPdf extends PageMarks {
  pdf: Uint8Array
  pages: number
  /** In reading order; empty unless asked for. */
  places: Place[]
}

export type EngineName = 'native' | 'wasm'

/** One Typst compiler that stays open, so that a second compile of nearly the same document is quick. */
export interface Engine {
  readonly name: EngineName
  /** Letters that every font stack of the house can draw. */
  readonly covers: (codePoint: number) => boolean
  /**
   * Compiles to PDF/UA-1, or for a preview (`sources`) to pages that are only looked at; for `a-3a` what the pages must satisfy is checked
   * too, as far as the engine can. Throws a TypesetError when the template refuses the data.
   */
  compile(document: TypesetDocument): TypesetPdf
}

/** Typst's own words about what went wrong, with file and place. For the log; people get a sentence of the house. */
export class TypesetError extends Error {
  override name = 'TypesetError'
}
