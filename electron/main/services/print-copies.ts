import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '#electron/files/atomic-write.ts'
import type { PrintAnswer, TypesetDocument } from '#shared/ipc/contract.ts'
import type { Typesetter } from './typesetter.ts'

/** What printing needs from elsewhere. */
export interface PrintSurroundings {
  /** Of the app alone; made when it is first needed. */
  folder: string
  typesetter: Pick<Typesetter, 'typeset'>
  /** Opens a file with the system's program for it, and answers its complaint; empty when there is none. */
  openPath: (path: string) => Promise<string>
}

/** Letters that no system and no program of it reads as anything but a name. */
const PLAIN = /[^\p{L}\p{N}._-]+/gu

/**
 * Printing goes through the system's own PDF viewer: it knows the printers, their trays and both sides of the paper, and no page of
 * ours has to be given the right to print or a plug-in to show PDF. The viewer gets a copy in a folder of the app, since what is printed
 * may be protected: it is readable by this account alone and is removed when the app starts and ends.
 */
export class PrintCopies {
  readonly #surroundings: PrintSurroundings
  readonly #cleared: Promise<void>
  #number = 0

  constructor(surroundings: PrintSurroundings) {
    this.#surroundings = surroundings
    this.#cleared = this.clear()
  }

  /** Never throws: what went wrong is part of the answer. */
  async open(name: string, document: TypesetDocument): Promise<PrintAnswer> {
    const { folder, typesetter, openPath } = this.#surroundings
    const answer = await typesetter.typeset(document)
    if (!answer.ok) return { ok: false, problem: answer.problem }
    this.#number += 1
    const path = join(folder, String(this.#number), `${name.replace(/\.pdf$/iu, '').replaceAll(PLAIN, '-').replaceAll(/^[.-]+/gu, '') || 'print'}.pdf`)
    try {
      await this.#cleared
      await mkdir(join(folder, String(this.#number)), { recursive: true, mode: 0o700 })
      await writeAtomically(path, answer.pdf)
      const complaint = await openPath(path)
      if (complaint !== '') throw new Error(complaint)
    } catch (error) {
      return { ok: false, problem: { key: 'print.notOpened', values: { reason: error instanceof Error ? error.message : String(error) } } }
    }
    return { ok: true, path, pages: answer.pages }
  }

  /** Removes every copy. What a viewer still holds open stays until the next start. */
  async clear(): Promise<void> {
    await rm(this.#surroundings.folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
