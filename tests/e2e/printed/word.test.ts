import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocx } from '#tests/unit/briefing/docx/read-docx.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo } from '../harness/steps.ts'

const app = exampleApp({ size: [1440, 900], dialogs: { chooseFolder: ['packs'] }, begin: ({ path }) => mkdirSync(path('packs')) })

describe('packs for Word, made in the window', () => {
  it('WORD-1: are written beside the window, and their contents have their pages', { timeout: 180_000 }, async () => {
    const { page, path } = app
    await goTo(page, 'packs')
    await page.getByRole('button', { name: /^Make \d+ pack/u }).waitFor()
    const set = async (name: RegExp | string, isWanted: boolean): Promise<void> => {
      for (const box of await page.getByRole('checkbox', { name }).all()) await box.setChecked(isWanted, { force: true })
    }
    await set(/^PDF\b/u, false)
    await set(/^Word\b/u, true)
    await set(/pack$/u, false)
    await set(/Head of delegation.*Mexico/u, false)
    const beside = page.waitForEvent('worker', (worker) => worker.url().includes('word.worker'))
    await page.getByRole('button', { name: /^Make \d+ pack/u }).click()
    await expect.poll(() => readdirSync(path('packs')).filter((name) => name.endsWith('.docx')).length, { timeout: 150_000 }).toBe(3)
    await page.getByRole('button', { name: 'Show in folder' }).first().waitFor()
    await beside
    for (const name of readdirSync(path('packs')).filter((one) => one.endsWith('.docx'))) {
      const { parts, contents } = readDocx(readFileSync(join(path('packs'), name)))
      expect(parts['word/document.xml'], name).not.toContain('w:dirty')
      expect(contents, name).toMatch(/\d$/u)
    }
  })
})
