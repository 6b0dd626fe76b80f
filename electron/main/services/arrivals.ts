import { basename, extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenedFile } from '#shared/ipc/contract.ts'
import type { FilesClient } from './files-client.ts'

/** `.alternat` files that came from outside: by double click, on the command line, or with a second launch. */
export class Arrivals {
  #paths: string[] = []
  #listener: (() => void) | undefined

  add(paths: readonly string[]): void {
    if (paths.length === 0) return
    this.#paths.push(...paths)
    this.#listener?.()
  }

  /** Calls back whenever something has arrived, at once when something waits already. */
  listen(listener: () => void): void {
    this.#listener = listener
    if (this.#paths.length > 0) listener()
  }

  take(): string[] {
    const paths = this.#paths
    this.#paths = []
    return paths
  }
}

/**
 * The `.alternat` files on a command line; everything else there is for Chromium or Electron. Linux desktops hand over
 * a `file:` address instead of a path.
 */
export function filesOnCommandLine(argv: readonly string[], workingDirectory: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === '.alternat')
    .flatMap((argument) => (argument.startsWith('file:') ? pathOfAddress(argument) : resolve(workingDirectory, argument)))
}

function pathOfAddress(address: string): string[] {
  try {
    return [fileURLToPath(address)]
  } catch {
    return []
  }
}

/** Reads and verifies a file in the files process. Never throws: a file that ends that process is a damaged one. */
export async function readFrom(files: FilesClient, name: string, source: { path: string } | { bytes: Uint8Array }): Promise<OpenedFile> {
  try {
    const answer = await files.request('read', source)
    if (!answer.ok) return { ok: false, name, problem: answer.problem }
    return { ok: true, name, workspace: answer.workspace.id, workspaceName: answer.workspace.name, changes: answer.changes, attachments: answer.attachments }
  } catch {
    return { ok: false, name, problem: { key: 'exchange.unreadable', values: {} } }
  }
}

export function readPath(files: FilesClient, path: string): Promise<OpenedFile> {
  return readFrom(files, basename(path), { path })
}
