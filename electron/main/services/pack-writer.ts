import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { partName, writeDurably } from '#electron/files/atomic-write.ts'
import { LOCKED, lockFile } from '#electron/files/lock-file.ts'
import { placeAll } from '#electron/files/place-all.ts'
import { writeZip } from '#shared/briefing/zip/write-zip.ts'
import type { Events, NamedDocument, PackAnswer, PackArchive, TypesetAnswer, TypesetDocument } from '#shared/ipc/contract.ts'

type PackProgress = Events['pack.progress']
type WrittenFile = Extract<PackAnswer, { ok: true }>['files'][number]

/** What a pack needs from elsewhere. */
export interface PackSurroundings {
  typeset: (document: TypesetDocument) => Promise<TypesetAnswer>
  /** The bytes of an attached file; null when they are nowhere on this computer. */
  attachment: (hash: string) => Promise<Uint8Array | null>
  progress: (progress: PackProgress) => void
  /** Called with every file that is complete, so that it may be opened. */
  written: (path: string) => void
}

/**
 * Writes packs: every document under a temporary name first, and all of them to their own names at the end. A pack
 * that failed or was cancelled leaves nothing behind, and an older pack in the folder stays as it was.
 */
export class PackWriter {
  readonly #surroundings: PackSurroundings
  readonly #cancelled = new Set<string>()
  readonly #running = new Set<string>()

  constructor(surroundings: PackSurroundings) {
    this.#surroundings = surroundings
  }

  /** Stops before the next document. A job that is not running is passed over. */
  cancel(job: string): void {
    if (this.#running.has(job)) this.#cancelled.add(job)
  }

  /** With an `archive`, all files are in that one. */
  async write(job: string, documents: readonly NamedDocument[], folder: string, archive: PackArchive | null = null): Promise<PackAnswer> {
    const parts: { part: string; file: WrittenFile }[] = []
    const gathered: { fileName: string; content: Uint8Array }[] = []
    const keep = async (fileName: string, content: Uint8Array, facts: Omit<WrittenFile, 'path' | 'bytes'>): Promise<void> => {
      const path = join(folder, fileName)
      const part = partName(path)
      parts.push({ part, file: { path, ...facts, bytes: content.length } })
      await writeDurably(part, content)
    }
    this.#running.add(job)
    try {
      for (const [done, document] of documents.entries()) {
        this.#report(job, done, documents.length, document.fileName)
        const answer = await this.#contentOf(document)
        if (this.#cancelled.has(job)) return { ok: false, cancelled: true, problem: null }
        if (!answer.ok) return { ok: false, cancelled: false, problem: answer.problem }
        if (archive === null) await keep(document.fileName, answer.pdf, { language: document.language, pages: answer.pages })
        else gathered.push({ fileName: document.fileName, content: answer.pdf })
      }
      if (archive !== null) {
        const zip = writeZip(gathered, archive.index)
        const locked = archive.passphrase === null ? zip : await lockFile(zip, archive.passphrase)
        if (this.#cancelled.has(job)) return { ok: false, cancelled: true, problem: null }
        await keep(archive.passphrase === null ? archive.fileName : archive.fileName + LOCKED, locked, { language: null, pages: null })
      }
      await placeAll(parts.map(({ part, file }) => ({ part, path: file.path })))
      this.#report(job, documents.length, documents.length, '')
      const files = parts.map(({ file }) => file)
      for (const { path } of files) this.#surroundings.written(path)
      return { ok: true, folder, files }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { ok: false, cancelled: false, problem: { key: 'pack.notWritten', values: { folder, reason } } }
    } finally {
      this.#running.delete(job)
      this.#cancelled.delete(job)
      for (const { part } of parts) await rm(part, { force: true }).catch(() => undefined)
    }
  }

  async #contentOf(document: NamedDocument): Promise<TypesetAnswer | { ok: true; pdf: Uint8Array; pages: null }> {
    if ('document' in document) return named(await this.#surroundings.typeset(document.document), document.fileName)
    const bytes = 'content' in document ? document.content : await this.#surroundings.attachment(document.attachment)
    if (bytes === null) return { ok: false, superseded: false, problem: { key: 'pack.fileMissing', values: { file: document.fileName } } }
    return { ok: true, pdf: bytes, pages: null }
  }

  #report(job: string, done: number, total: number, current: string): void {
    this.#surroundings.progress({ job, done, total, current })
  }
}

/** Of many files that are made at once, the one at which the typesetting was ended. */
function named(answer: TypesetAnswer, file: string): TypesetAnswer {
  if (answer.ok || (answer.problem.key !== 'typeset.timeout' && answer.problem.key !== 'typeset.memory')) return answer
  return { ...answer, problem: { key: answer.problem.key === 'typeset.timeout' ? 'pack.timeout' : 'pack.memory', values: { file } } }
}
