import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Engine, TypesetError } from '#electron/typeset/engine.ts'
import { readFonts } from '#electron/typeset/fonts.ts'
import { answer, isTypesetRequest } from '#electron/typeset/messages.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { TEMPLATE_FILES } from '#electron/typeset/templates.ts'
import { typeset, withPrintableLetters } from '#electron/typeset/typeset.ts'
import { type Pack, paragraph } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { sampleDelegatePack } from '#tests/unit/briefing/fixtures/agenda-packs.ts'

const FONTS = 'assets/fonts'

describe('fonts', () => {
  test('FONTS-1: every letter of the three languages, and what the house prints besides, has a shape', () => {
    const { covers } = readFonts(FONTS)
    const letters = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿÁÍÑÓÚáíñóú¿¡ªº«»“”‘’–—…·•□☐€$%°\u00a0\u202f'
    expect([...letters].filter((letter) => !covers(letter.codePointAt(0) ?? 0))).toEqual([])
  })

  test('FONTS-2: a letter without a shape is replaced and named; the others stay', () => {
    const { covers } = readFonts(FONTS)
    expect(withPrintableLetters('"é北\\n#x\u200d"', covers)).toEqual({ data: '"é□\\n#x\u200d"', unprintable: ['北'] })
  })

  test('FONTS-3: a folder without fonts is refused, rather than set in a stranger’s', async () => {
    await expect(openEngine({ fontsFolder: mkdtempSync(join(tmpdir(), 'no-fonts-')) })).rejects.toThrow('No fonts in')
  })
})

describe('the engine', () => {
  test('ENGINE-1: the native one is taken where it loads', async () => {
    expect((await openEngine({ fontsFolder: FONTS })).name).toBe('native')
  })

  test.each(['native', 'wasm'] as const)('ENGINE-2 [%s]: data that the template cannot read is an error with Typst’s words, and the next document goes well', async (name) => {
    const engine = await openEngine({ fontsFolder: FONTS, engine: name })
    expect(() => typeset(engine, { template: 'pack', data: '{"language":"en"}' })).toThrow(TypesetError)
    expect(() => typeset(engine, { template: 'pack', data: 'not json' })).toThrow(TypesetError)
    expect(typeset(engine, writeTypst(sampleDelegatePack('en'))).pages).toBeGreaterThan(5)
  })

  test('ENGINE-3: an edit of one paragraph among 100 pages costs far less than the whole book', async () => {
    const engine = await openEngine({ fontsFolder: FONTS, engine: 'native' })
    const first = typeset(engine, writeTypst(bookOf(12, 'first')))
    const edits = ['second', 'third', 'fourth'].map((words) => typeset(engine, writeTypst(bookOf(12, words))).milliseconds)
    expect(first.pages).toBeGreaterThanOrEqual(95)
    expect(Math.min(...edits)).toBeLessThan(first.milliseconds / 2)
  })

  test('ENGINE-4: templates read nothing but each other and their data', () => {
    for (const [name, source] of Object.entries(TEMPLATE_FILES)) {
      const named = [...source.matchAll(/(?:import|include|read|json|image|csv|yaml|toml|xml|plugin)[ (]+"([^"]+)"/gu)].map((match) => match[1] ?? '')
      // `/files/` holds what comes beside the data: pictures and pages, by names of our own.
      for (const file of named) expect([...Object.keys(TEMPLATE_FILES), 'data.json', '/files/'], `${name} names ${file}`).toContain(file)
    }
  })
})

describe('messages', () => {
  test('MESSAGES-1: only what asks for something known is a request', () => {
    expect(isTypesetRequest({ id: 1, kind: 'warm' })).toBe(true)
    expect(isTypesetRequest({ id: 1, kind: 'typeset', document: { template: 'pack', data: '{}' } })).toBe(true)
    for (const other of [null, 'warm', {}, { id: '1', kind: 'warm' }, { id: 1, kind: 'typeset' }, { id: 1, kind: 'typeset', document: { template: 1, data: '' } }, { id: 1, kind: 'eval' }]) {
      expect(isTypesetRequest(other)).toBe(false)
    }
  })

  test('MESSAGES-2: every request has an answer, also when the engine does not open', async () => {
    const engine = openEngine({ fontsFolder: FONTS })
    expect(await answer({ id: 7, kind: 'warm' }, engine)).toMatchObject({ id: 7, ok: true, engine: 'native' })
    expect(await answer({ id: 8, kind: 'typeset', document: { template: 'none', data: '{}' } }, engine)).toEqual({ id: 8, ok: false, message: 'There is no template called none' })
    const broken: Promise<Engine> = Promise.reject(new Error('No fonts in /nowhere'))
    expect(await answer({ id: 9, kind: 'warm' }, broken)).toEqual({ id: 9, ok: false, message: 'No fonts in /nowhere' })
  })
})

/** The sample pack many times over, with one paragraph of the given words in the middle. */
function bookOf(copies: number, words: string): Pack {
  const sample = sampleDelegatePack('fr')
  const parts = Array.from({ length: copies }, (_unused, copy) =>
    sample.parts.map((part) => ({
      ...part,
      id: `${part.id}-${copy}`,
      blocks: [
        ...(copy === Math.floor(copies / 2) && part.id === 'groups' ? [paragraph(words)] : []),
        ...part.blocks.map((block) => (block.kind === 'heading' ? { ...block, id: `${block.id}-${copy}` } : block))
      ]
    }))
  ).flat()
  return { ...sample, parts }
}
