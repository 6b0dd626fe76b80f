import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PrintCopies } from '#electron/main/services/print-copies.ts'

const DOCUMENT = { template: 'pack', data: '{}' }

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'alternat-print-')), 'printing')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

function copies(openPath: (path: string) => Promise<string>): PrintCopies {
  const typeset = async () => ({ ok: true as const, pdf: new TextEncoder().encode('%PDF-'), pages: 3, places: [], sources: [], stretches: [], headings: [], milliseconds: 1 })
  return new PrintCopies({ folder, typesetter: { typeset }, openPath })
}

describe('printing', () => {
  test('PRINT-1: the viewer gets the whole file, under a name that is only a name', async () => {
    const opened: string[] = []
    const answer = await copies(async (path) => {
      opened.push(readFileSync(path, 'utf8'), path)
      return ''
    }).open('../--ordre du jour: «provisoire».pdf', DOCUMENT)
    expect(answer).toMatchObject({ ok: true, pages: 3 })
    expect(opened[0]).toBe('%PDF-')
    expect(basename(opened[1] ?? '')).toBe('ordre-du-jour-provisoire-.pdf')
    expect(opened[1]?.startsWith(folder)).toBe(true)
  })

  test('PRINT-2: two prints of one name do not disturb each other, since a viewer may still hold the first', async () => {
    const paths: string[] = []
    const prints = copies(async (path) => {
      paths.push(path)
      return ''
    })
    await prints.open('agenda.pdf', DOCUMENT)
    await prints.open('agenda.pdf', DOCUMENT)
    expect(new Set(paths).size).toBe(2)
  })

  test('PRINT-3: no viewer: what the system said is told, with what to do instead', async () => {
    expect(await copies(async () => 'No application is registered.').open('agenda.pdf', DOCUMENT)).toEqual({
      ok: false, problem: { key: 'print.notOpened', values: { reason: 'No application is registered.' } }
    })
  })

  test('PRINT-4: copies of an earlier run are gone before the first of this one, and all at the end', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'left-behind.pdf'), 'protected')
    const prints = copies(async () => '')
    await prints.open('agenda.pdf', DOCUMENT)
    expect(existsSync(join(folder, 'left-behind.pdf'))).toBe(false)
    await prints.clear()
    expect(existsSync(folder)).toBe(false)
  })
})
