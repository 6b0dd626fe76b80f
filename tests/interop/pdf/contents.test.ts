import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { writeTypst } from '#shared/briefing/index.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks, withTrilingual } from '#shared/briefing/packs/plan/planned-packs.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'

describe('contents that go over several pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-contents-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['en', 'fr', 'es'] as const)('CONTENTS-1 [%s]: the title of a part stays with the first of what it holds', async (language) => {
    const view = sampleView()
    const packs = withTrilingual(builtInPacks(view, ['head']).filter(({ side }) => side === 'MX')).filter((pack) => pack.languages === 'trilingual')
    const [one] = readyPacks(view, { packs, languages: [language] }).ready
    if (!one) throw new Error('The head has a pack in three languages')
    const path = join(folder, `${language}.pdf`)
    writeFileSync(path, typeset(await openEngine({ fontsFolder: 'assets/fonts' }), writeTypst(one.pack)).pdf)
    const pages = execFileSync('pdftotext', ['-layout', '-f', '2', '-l', '6', path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\f')
    // An entry ends with its page; what belongs to a part is indented.
    const entries = pages.map((page) => page.split('\n').filter((line) => /\S\s{2,}\d+$/u.test(line) && !/\d \/ \d+$/u.test(line)).map((line) => ({ isInside: /^\s{2,}/u.test(line), line })))
    const listed = entries.filter((page, index) => page.length > 5 || (index > 0 && (entries[index - 1]?.length ?? 0) > 5 && page.length > 0))
    expect(listed.length).toBeGreaterThan(1)
    listed.slice(1).forEach((page, index) => {
      const [last, first] = [listed[index]?.at(-1), page[0]]
      expect(first?.isInside === true && last?.isInside === false, `${last?.line ?? ''} | ${first?.line ?? ''}`).toBe(false)
    })
  }, 120_000)
})
