import { type Engine, type EngineName, TypesetError, type TypesetDocument, type TypesetPdf } from './engine.ts'
import { declareArchival } from './pdf/archival.ts'
import { compact } from './pdf/compact.ts'
import { TEMPLATES } from './templates.ts'

export interface Typeset extends TypesetPdf {
  milliseconds: number
  engine: EngineName
  /** Letters that no font of the house can draw; each is printed as an empty box. */
  unprintable: string[]
}

/** What is printed in place of a letter without a shape. Source Sans has it. */
const SUBSTITUTE = '\u25a1'

/** Typesets one document. Throws a TypesetError with Typst's own words when it cannot be done. */
export function typeset(engine: Engine, document: TypesetDocument): Typeset {
  if (!TEMPLATES.includes(document.template)) throw new TypesetError(`There is no template called ${document.template}`)
  const started = performance.now()
  const { data, unprintable } = withPrintableLetters(document.data, engine.covers)
  const compiled = engine.compile({ ...document, data })
  return { ...compiled, pdf: finished(compiled.pdf, document), milliseconds: performance.now() - started, engine: engine.name, unprintable }
}

/** Named an archival file where that is asked for, and packed. */
function finished(pdf: Uint8Array, { standard, isDraft, sources }: TypesetDocument): Uint8Array {
  const named = standard === 'a-3a' ? declareArchival(pdf) : pdf
  return isDraft || sources ? named : compact(named)
}

/**
 * Replaces letters that no font has, for a missing glyph is an error in PDF/UA-1 (7.21.8) and a silent box on paper.
 * Works on the JSON text: beyond ASCII, every letter in it belongs to a string.
 */
export function withPrintableLetters(data: string, covers: (codePoint: number) => boolean): { data: string; unprintable: string[] } {
  const unprintable = new Set<string>()
  const printable = data.replaceAll(/[\u0080-\u{10ffff}]/gu, (letter) => {
    if (covers(letter.codePointAt(0) ?? 0)) return letter
    unprintable.add(letter)
    return SUBSTITUTE
  })
  return { data: printable, unprintable: [...unprintable] }
}
