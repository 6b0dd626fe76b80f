import { expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { printableWords, SEPARATOR, WHOLE } from '#shared/briefing/typst/printable.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { drawnOn } from './drawn.ts'

test('NAMES-1: a name with hyphens is held together, other words and long addresses are not, and what people type holds nothing', () => {
  const whole = (name: string): string => `${WHOLE}${name}${WHOLE}`
  expect(printableWords('Mme\u00a0Anne-Sophie Saint-Onge; Soo-jin Kim')).toBe(`Mme\u00a0${whole('Anne-Sophie')} ${whole('Saint-Onge;')} ${whole('Soo-jin')} Kim`)
  expect(printableWords('l’Île-de-France')).toBe(whole('l’Île-de-France'))
  expect(printableWords('a vice-president of a well-known company')).toBe('a vice-president of a well-known company')
  expect(printableWords('A-very-long-name-that-nobody-has-ever-had')).not.toContain(WHOLE)
  expect(printableWords(`Anne${WHOLE}-Sophie`)).toBe('Anne□-Sophie')
  expect(printableWords(`Anne-Sophie Roy · Sala Juárez${SEPARATOR}`)).toBe(`${whole('Anne-Sophie')} Roy${SEPARATOR}Sala Juárez□`)
})

test.each(LANGUAGES)('NAMES-2 [%s]: no name of the example ends a line at its hyphen, and its letters are all on the page', { timeout: 120_000 }, async (language) => {
  const view = sampleView()
  const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
  const packs = [...builtInPacks(view, ['logistics']), ...builtInPacks(view, ['interpreter'])]
  for (const { pack } of readyPacks(view, { packs, languages: [language] }).ready) {
    const pages = await drawnOn(typeset(engine, writeTypst(pack)).pdf)
    const lines = pages.flatMap((page) => page.split('\n'))
    expect(lines.filter((line) => /\p{Lu}\p{Ll}+- [\d.]+ [\d.]+ [\d.]+$/u.test(line))).toEqual([])
    for (const name of ['Jean-Philippe', 'Marc-André']) expect(pages.join('\n'), name).toContain(name)
  }
})

test.each(LANGUAGES)('NAMES-3 [%s]: a door has one sign, on one page, and a group is not named twice on it', { timeout: 120_000 }, async (language) => {
  const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
  const [signs] = buildDocuments(sampleView(), { documents: ['doorSigns'], languages: [language] })
  if (signs === undefined) throw new Error('There are signs')
  expect(typeset(engine, writeTypst(signs.pack)).pages).toBe(signs.pack.parts.length)
  const rows = signs.pack.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'sign' ? block.rows : [])))
  expect(rows.filter(({ detail }) => detail.length > 0)).toEqual([])
})

test('NAMES-4: the forms of every group in three languages stay on one page each', { timeout: 120_000 }, async () => {
  const view = sampleView()
  const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
  const packs = builtInPacks(view, ['coChair']).map((pack) => ({ ...pack, languages: 'trilingual' as const }))
  const forms = readyPacks(view, { packs, languages: ['fr'] }).ready.map(({ pack: { cover: _cover, contents: _contents, ...pack } }) => ({ ...pack, parts: pack.parts.filter(({ id }) => id.includes('Form') || id.includes('form')) }))
  expect(forms.length).toBeGreaterThan(20)
  for (const pack of forms) {
    expect(pack.parts).toHaveLength(2)
    expect(typeset(engine, writeTypst(pack)).pages, pack.title).toBe(2)
  }
})
