import type { Language } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'

/** The text of a part while it is being typed and has not been handed on yet. */
export interface TypedPart {
  part: string
  language: Language
  text: string
}

/** The document with the text that is being typed in its place, for the printed page beside it. */
export function asTyped(document: Document, typed: TypedPart | null): Document {
  const part = typed === null ? undefined : document.parts[typed.part]
  if (typed === null || part === undefined) return document
  return { ...document, parts: { ...document.parts, [typed.part]: { ...part, text: { ...part.text, [typed.language]: typed.text } } } }
}
