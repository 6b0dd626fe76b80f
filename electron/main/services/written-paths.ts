import { shell } from 'electron'

/**
 * The files and folders that the app itself wrote in this run. Only these can be opened or shown from the window: a
 * page that was taken over cannot start a programme.
 */
export class WrittenPaths {
  readonly #paths = new Set<string>()

  add(path: string): void {
    this.#paths.add(path)
  }

  showInFolder(path: string): void {
    this.#demand(path)
    shell.showItemInFolder(path)
  }

  /** @throws with the system's own words when there is nothing that opens it */
  async open(path: string): Promise<void> {
    this.#demand(path)
    const problem = await shell.openPath(path)
    if (problem !== '') throw new Error(problem)
  }

  #demand(path: string): void {
    if (!this.#paths.has(path)) throw new Error('Only what the app has written in this run can be opened.')
  }
}
