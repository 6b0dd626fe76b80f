import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanPdf } from '#electron/attached/clean-pdf.ts'
import { inspect } from '#electron/attached/inspect.ts'
import { hashOf } from '#electron/files/attachments/folder.ts'
import { beginsAs, MOST_PIXELS, pixelsOf } from '#shared/domain/attachment/file-types.ts'
import { type FileFacts, hashOfName } from '#shared/domain/attachment/facts.ts'
import { TypesetError } from './engine.ts'

/** So many bytes are kept ready between two documents. */
const KEPT_BYTES = 120_000_000

/** The files that documents show, read where they lie, verified, and of PDFs nothing but what is drawn. Kept for the next document. */
export class AttachedFiles {
  readonly #ready = new Map<string, Uint8Array>()
  #bytes = 0

  /** What is known of a file; looked at here, where a hostile one ends a process that is started again. */
  async inspect(folder: string, hash: string): Promise<FileFacts> {
    const bytes = await whole(folder, hash)
    return bytes === null ? { state: 'missing' } : inspect(bytes)
  }

  /** @throws TypesetError when one is missing or cannot be read */
  async read(folder: string, names: readonly string[]): Promise<Record<string, Uint8Array>> {
    const files: Record<string, Uint8Array> = {}
    for (const name of names) files[name] = await this.#file(folder, name)
    return files
  }

  async #file(folder: string, name: string): Promise<Uint8Array> {
    const known = this.#ready.get(name)
    if (known) return known
    const bytes = await whole(folder, hashOfName(name))
    const ready = await readyToShow(name, bytes)
    // What is missing may come back, and is then on the very next pages.
    if (bytes === null) return ready
    if (this.#bytes + ready.length > KEPT_BYTES) this.#letGo()
    this.#bytes += ready.length
    this.#ready.set(name, ready)
    return ready
  }

  #letGo(): void {
    this.#ready.clear()
    this.#bytes = 0
  }
}

/** A picture of one clear dot. */
const NOTHING = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'))

/**
 * Of a PDF nothing but what is drawn; pictures as they are. A logo that is lost or none takes no book down with it: nothing stands in its place.
 *
 * @throws TypesetError when a file that was found a moment ago is missing
 */
export async function readyToShow(name: string, bytes: Uint8Array | null): Promise<Uint8Array> {
  if (name.endsWith('.png')) return bytes !== null && isPicture(bytes) ? bytes : NOTHING
  if (bytes === null) throw new TypesetError(`The attached file ${name} is not there`)
  return name.endsWith('.pdf') ? (await cleanPdf(bytes)).bytes : bytes
}

function isPicture(bytes: Uint8Array): boolean {
  const size = pixelsOf(bytes)
  return beginsAs(bytes) === 'png' && size !== null && size.width * size.height <= MOST_PIXELS
}

/** The bytes, when they are there and what their name says. */
async function whole(folder: string, hash: string): Promise<Uint8Array | null> {
  const bytes = await readFile(join(folder, hash)).catch(() => null)
  return bytes !== null && hashOf(bytes) === hash ? bytes : null
}
