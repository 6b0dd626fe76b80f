import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import type { Cell, Grid } from '#shared/intake/grid.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'

const FOLDER = join(ROOT, 'tests', 'fixtures', 'lists')
/** Which program made a file, and how what is expected was found out, is in the README beside the files. */
const PROGRAMS = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const FILES = PROGRAMS.flatMap((program) => filesOf(program).map((file) => ({ program, file })))

function filesOf(program: string): string[] {
  return readdirSync(join(FOLDER, program)).filter((name) => !name.endsWith('.json'))
}

/** Blocks of merged cells have no order of their own, and of a number no program shows more than 15 digits. */
function comparable(grid: Grid): Grid {
  const sheets = grid.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(rounded)), merged: [...sheet.merged].sort((a, b) => a.top - b.top || a.left - b.left) }))
  return { ...grid, sheets }
}

function rounded(cell: Cell): Cell {
  return typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell
}

describe('lists that real programs made', () => {
  it('INTAKE-FILES-1: there are at least 60 of them', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(60)
  })

  it.each(FILES)('INTAKE-FILES-2: $program, $file: every cell is read as it was written', ({ program, file }) => {
    const path = join(FOLDER, program, file)
    const expected = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Grid // written in the shape of a Grid
    const answer = readGrid(file, new Uint8Array(readFileSync(path)))
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.problem)}`)
    expect(comparable(answer.value)).toEqual(comparable(expected))
  })
})
