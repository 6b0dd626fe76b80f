/** The briefing room from outside: documents out of a meeting, their words, and what typesets them. */
export { buildDocuments, type BuiltDocument } from './documents/build-documents.ts'
export { DOCUMENT_IDS, type DocumentId } from './documents/registry.ts'
export { plainText } from './model/index.ts'
export { writeTypst } from './typst/write-typst.ts'
