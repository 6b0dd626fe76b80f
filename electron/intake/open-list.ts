import type { Cell, Grid } from '#shared/intake/grid.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'
import { columnsOf } from '#shared/intake/read/sheet-builder.ts'
import type { IntakeAnswer } from '#shared/ipc/contract.ts'
import { pageOf } from './page.ts'
import type { IntakeRequests, RowsWanted } from './protocol.ts'
import { readListFile } from './read-file.ts'

const HEAD_ROWS = 60

/** The one list that is open: its rows stay in this process, and are given out in pages. */
export class OpenList {
  #file = ''
  #grid: Grid | undefined

  /** Lets go of the list before, also when this one is refused. */
  async open({ file, name, source }: IntakeRequests['open']['argument']): Promise<IntakeAnswer> {
    this.close({ file: this.#file })
    const result = 'path' in source ? await readListFile(source.path) : readGrid(name, source.bytes)
    if (!result.ok) return { ok: false, name, problem: result.problem }
    this.#file = file
    this.#grid = result.value
    const { format, epoch, sheets } = result.value
    return {
      ok: true, file, name, format, epoch,
      sheets: sheets.map(({ name, isHidden, rows, merged }) => ({
        name, isHidden, rows: rows.length, columns: columnsOf(rows), head: pageOf(rows, 0, HEAD_ROWS), merged
      }))
    }
  }

  /** Null when the list is not the open one; no rows for a sheet that it does not have. */
  rows({ file, sheet, from, count }: RowsWanted): Cell[][] | null {
    return this.#grid === undefined || file !== this.#file ? null : pageOf(this.#grid.sheets[sheet]?.rows ?? [], from, count)
  }

  close({ file }: { file: string }): null {
    if (file === this.#file) this.#grid = undefined
    return null
  }
}
