import type { FileFacts } from '#shared/domain/attachment/facts.ts'
import { isAttachmentHash } from '#shared/domain/attachment/rules.ts'
import { AttachedFiles } from './attached-files.ts'
import type { Engine, EngineName, TypesetDocument } from './engine.ts'
import { type Typeset, typeset } from './typeset.ts'

/** What the main process asks of the typesetting process. */
export type TypesetRequest =
  | { id: number; kind: 'typeset'; document: TypesetDocument & Attachments }
  | { id: number; kind: 'inspect'; folder: string; hash: string }
  | { id: number; kind: 'warm' }

/** The names of the files that a document shows, and the folder in which they lie under the hashes in their names. */
interface Attachments {
  attached?: readonly string[]
  folder?: string
}

/** What it answers, one answer a request. `memory` is in bytes: the main process starts a new one when it grows too much. */
export type TypesetReply =
  | ({ id: number; ok: true; kind: 'typeset'; memory: number } & Typeset)
  | { id: number; ok: true; kind: 'inspect'; facts: FileFacts; memory: number }
  | { id: number; ok: true; kind: 'warm'; engine: EngineName; memory: number }
  | { id: number; ok: false; message: string }

/** The smallest book: compiling it once loads fonts and templates, so that the first real page is quick. */
const BLANK_BOOK: TypesetDocument = {
  template: 'pack',
  data: JSON.stringify({
    language: 'en',
    title: '-',
    runningHead: '-',
    marking: '-',
    paper: 'letter',
    contents: { heading: '-', depth: 1, parents: [], entries: [] },
    parts: [{ id: 'a', kicker: [], heading: [{ text: '-' }], lines: [], orientation: 'portrait', blocks: [] }]
  })
}

const files = new AttachedFiles()

/** Answers one request. Whatever goes wrong becomes an answer: a request is never left waiting. */
export async function answer(request: TypesetRequest, engine: Promise<Engine>): Promise<TypesetReply> {
  try {
    if (request.kind === 'inspect') return { id: request.id, ok: true, kind: 'inspect', facts: await files.inspect(request.folder, request.hash), memory: process.memoryUsage().rss }
    const ready = await engine
    if (request.kind === 'warm') {
      typeset(ready, BLANK_BOOK)
      return { id: request.id, ok: true, kind: 'warm', engine: ready.name, memory: process.memoryUsage().rss }
    }
    const { attached = [], folder = '', ...document } = request.document
    const shown = attached.length === 0 ? document : { ...document, files: await files.read(folder, attached) }
    return { id: request.id, ok: true, kind: 'typeset', ...typeset(ready, shown), memory: process.memoryUsage().rss }
  } catch (error) {
    return { id: request.id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** True for a message that asks for something this process can do; anything else is not answered. */
export function isTypesetRequest(value: unknown): value is TypesetRequest {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('kind' in value)) return false
  if (typeof value.id !== 'number') return false
  if (value.kind === 'warm') return true
  if (value.kind === 'inspect') return 'folder' in value && typeof value.folder === 'string' && 'hash' in value && isAttachmentHash(value.hash)
  return value.kind === 'typeset' && 'document' in value && isDocument(value.document)
}

function isDocument(value: unknown): value is TypesetDocument & Attachments {
  return (
    typeof value === 'object' && value !== null &&
    'template' in value && typeof value.template === 'string' &&
    'data' in value && typeof value.data === 'string'
  )
}
