/** What is to be typeset: a template of the house, and the JSON text that it reads. */
export interface TypesetDocument {
  template: string
  data: string
  /** Whether it is to be said on which page each row stands that has an id. */
  places?: true | undefined
  /** The bytes of the pictures and PDFs that it shows, by name. */
  files?: Readonly<Record<string, Uint8Array>> | undefined
  /** Whether it is to be said where on the pages stands what was made from which record. */
  sources?: true | undefined
}

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

export interface TypesetPdf {
  pdf: Uint8Array
  pages: number
  /** In reading order; empty unless asked for. */
  places: Place[]
  /** In the order of the pages; empty unless asked for. */
  sources: SourcePlace[]
}

export type EngineName = 'native' | 'wasm'

/** One Typst compiler that stays open, so that a second compile of nearly the same document is quick. */
export interface Engine {
  readonly name: EngineName
  /** Letters that every font stack of the house can draw. */
  readonly covers: (codePoint: number) => boolean
  /** Compiles to PDF/UA-1, or for a preview (`sources`) to pages that are only looked at. Throws a TypesetError when the template refuses the data. */
  compile(document: TypesetDocument): TypesetPdf
}

/** Typst's own words about what went wrong, with file and place. For the log; people get a sentence of the house. */
export class TypesetError extends Error {
  override name = 'TypesetError'
}
