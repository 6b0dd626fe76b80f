import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import type { IntakeAnswer } from '#shared/ipc/contract.ts'
import { workbookFile } from '#tests/unit/intake/read/workbook-file.ts'
import { freshApp } from '../harness/example-app.ts'

const ROWS = 10_000
const COLUMNS = 15

const app = freshApp()

/** Hands bytes to the app as a drop on its window does. */
function open(bytes: Uint8Array, name = 'list.xlsx'): Promise<IntakeAnswer> {
  return app.page.evaluate(
    ({ name, base64 }) => window.alternat.request('intake.openBytes', { name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) }),
    { name, base64: Buffer.from(bytes).toString('base64') }
  )
}

function choose(path: string | null): Promise<IntakeAnswer | null> {
  app.answer({ openList: [path] })
  return app.page.evaluate(() => window.alternat.request('intake.choose'))
}

/** The process that reads lists, as the system knows it. */
async function intakeProcess(): Promise<number> {
  const pid = await app.electron.evaluate(({ app }) => app.getAppMetrics().find(({ serviceName, name }) => [serviceName, name].includes('Alternat intake'))?.pid)
  if (pid === undefined) throw new Error('The intake process does not run.')
  return pid
}

function bigWorkbook(): Uint8Array {
  const cell = (row: number, column: number): string => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>Delegate ${row}, field ${column}</t></is></c>`
  const rows = Array.from({ length: ROWS }, (_, row) => `<row r="${row + 1}">${Array.from({ length: COLUMNS }, (_, column) => cell(row, column)).join('')}</row>`)
  return workbookFile({ cells: rows.join('') })
}

const small = workbookFile({ cells: '<row><c t="inlineStr"><is><t>Ana</t></is></c><c><v>7</v></c></row>' })

describe('lists from outside, in the real app', () => {
  it('INTAKE-1: a chosen file is opened by what is in it; cancelling is no error', async () => {
    const path = join(ROOT, 'tests/fixtures/lists/libreoffice/delegation-ca-excel-2007.xlsx')
    const answer = await choose(path)
    expect(answer).toMatchObject({ ok: true, name: 'delegation-ca-excel-2007.xlsx', format: 'xlsx', epoch: 1900 })
    expect(answer?.ok && answer.sheets.map(({ name, isHidden, rows, columns }) => ({ name, isHidden, rows, columns }))).toEqual([
      { name: 'Délégation', isHidden: false, rows: 5, columns: 9 },
      { name: 'Notes', isHidden: true, rows: 4, columns: 3 },
      { name: 'Vide', isHidden: false, rows: 0, columns: 0 }
    ])
    expect(answer?.ok && answer.sheets[0]?.head[1]?.slice(0, 2)).toEqual(['TREMBLAY', 'Chloé'])
    expect(await choose(null)).toBeNull()
  })

  it('INTAKE-2: a file that vanishes, and one that may not be read, have their own sentences', async () => {
    const path = app.path('gone.csv')
    await writeFile(path, 'a;b')
    await rm(path)
    expect(await choose(path)).toEqual({ ok: false, name: 'gone.csv', problem: { key: 'intake.vanished', values: {} } })
    expect(await choose(app.path('.'))).toMatchObject({ ok: false, problem: { key: 'intake.unreadable', values: { reason: 'EISDIR' } } })
  })

  it('INTAKE-3: hostile files are refused within two seconds, from the drop to the answer', async () => {
    const long = 'x'.repeat(1_000_000)
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const hostile: [key: string, bytes: Uint8Array][] = [
      ['intake.otherFormat', strToU8('%PDF-1.7')],
      ['intake.notAList', zipSync({ x: small })],
      ['intake.tooFar', workbookFile({ cells: far })],
      ['intake.cellTooLong', workbookFile({ cells: `<row><c t="str"><v>${long}</v></c></row>` })],
      ['intake.doctype', workbookFile({ parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>' } })],
      ['intake.mergedOverlap', workbookFile({ after: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>' })],
      ['intake.damagedPart', workbookFile({ cells: '<a>'.repeat(500_000) })],
      ['intake.damaged', small.slice(0, 900)]
    ]
    for (const [key, bytes] of hostile) {
      const begun = performance.now()
      expect(await open(bytes)).toMatchObject({ ok: false, problem: { key } })
      expect(performance.now() - begun).toBeLessThan(2000)
    }
  })

  it('INTAKE-4: while 10,000 rows are opened and taken page by page, the window never stands still for 100 ms', async () => {
    const base64 = Buffer.from(bigWorkbook()).toString('base64')
    const seen = await app.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      let longest = 0
      let last = performance.now()
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }, 4)
      await new Promise((resolve) => setTimeout(resolve, 100))
      longest = 0
      const begun = performance.now()
      const answer = await window.alternat.request('intake.openBytes', { name: 'big.xlsx', bytes })
      const opened = performance.now() - begun
      if (!answer.ok) throw new Error(answer.problem.key)
      let rows = 0
      let pages = 0
      for (;;) {
        const page = await window.alternat.request('intake.rows', { file: answer.file, sheet: 0, from: rows, count: 1000 })
        if (page.length === 0) break
        rows += page.length
        pages += 1
      }
      clearInterval(timer)
      return { longest, opened, paged: performance.now() - begun - opened, rows, pages, claimed: answer.sheets[0]?.rows, head: answer.sheets[0]?.head.length }
    }, base64)
    console.log(`10,000 rows: opened in ${Math.round(seen.opened)} ms, ${seen.pages} pages in ${Math.round(seen.paged)} ms, longest wait of the window ${Math.round(seen.longest)} ms`)
    expect(seen).toMatchObject({ rows: ROWS, claimed: ROWS, head: 60 })
    expect(seen.longest).toBeLessThan(100)
  })

  it('INTAKE-5: one list is open at a time; rows of a list that is not open are refused, not made up', async () => {
    const first = await open(small)
    const second = await open(strToU8('x;y\n1;2\n'), 'b.csv')
    if (!first.ok || !second.ok) throw new Error('refused')
    const rows = (file: string, sheet = 0, from = 0): Promise<unknown> =>
      app.page.evaluate((wanted) => window.alternat.request('intake.rows', wanted).catch(String), { file, sheet, from, count: 10 })
    expect(await rows(second.file)).toEqual([['x', 'y'], ['1', '2']])
    expect(await rows(second.file, 0, 1)).toEqual([['1', '2']])
    expect(await rows(second.file, 7)).toEqual([])
    expect(await rows(first.file)).toContain('not open any more')
    await app.page.evaluate((file) => window.alternat.request('intake.close', { file }), second.file)
    expect(await rows(second.file)).toContain('not open any more')
  })

  it('INTAKE-6: a process that hangs is ended, is answered with a sentence, and the next list is read; the window lives on', async () => {
    await open(small)
    const pid = await intakeProcess()
    process.kill(pid, 'SIGSTOP')
    const hanging = open(small)
    expect(await app.page.evaluate(() => 6 * 7)).toBe(42)
    expect(await hanging).toEqual({ ok: false, name: 'list.xlsx', problem: { key: 'intake.timeout', values: {} } })
    expect(await open(small)).toMatchObject({ ok: true })
    expect(await intakeProcess()).not.toBe(pid)
  })

  it('INTAKE-7: a process that dies is answered with a sentence, and the next list is read', async () => {
    await open(small)
    const pid = await intakeProcess()
    process.kill(pid, 'SIGSTOP')
    const dying = open(small)
    await app.page.waitForTimeout(200)
    process.kill(pid, 'SIGKILL')
    expect(await dying).toEqual({ ok: false, name: 'list.xlsx', problem: { key: 'intake.crash', values: {} } })
    expect(await open(small)).toMatchObject({ ok: true })
  })

  it('INTAKE-8: malformed questions are refused before anybody looks at them', async () => {
    const refusals = await app.page.evaluate(async () => {
      const request = window.alternat.request as (channel: string, argument?: unknown) => Promise<unknown>
      const wrong: [string, unknown][] = [
        ['intake.openBytes', { name: 'x', bytes: 'text' }],
        ['intake.openBytes', { bytes: new Uint8Array() }],
        ['intake.rows', { file: 'list-1', sheet: 0, from: -1, count: 10 }],
        ['intake.rows', { file: 'list-1', sheet: 0, from: 0, count: 100_000 }],
        ['intake.choose', '/etc/passwd']
      ]
      return Promise.all(wrong.map(([channel, argument]) => request(channel, argument).catch(String)))
    })
    for (const refusal of refusals) expect(refusal).toContain('is malformed')
  })

  it('INTAKE-9: the most that a hostile list may put before the window does not stop it', async () => {
    const wide = Array.from({ length: 60 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`).join('')
    const answer = await open(workbookFile({ strings: `<si><t>${'x'.repeat(3000)}</t></si>`, cells: wide }))
    if (!answer.ok) throw new Error(answer.problem.key)
    expect(answer.sheets[0]).toMatchObject({ rows: 60, columns: 200 })
    // One row has 600,000 letters, more than a page: it comes alone.
    expect(answer.sheets[0]?.head).toHaveLength(1)
    const page = await app.page.evaluate((file) => window.alternat.request('intake.rows', { file, sheet: 0, from: 59, count: 1000 }), answer.file)
    expect(page).toHaveLength(1)
  })
})
