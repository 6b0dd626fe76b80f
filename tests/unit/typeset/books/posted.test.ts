import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, plainText, writeTypst } from '#shared/briefing/index.ts'
import { exampleView } from '#tests/example.ts'
import { meeting, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'
import { drawnOn } from '../drawn.ts'
import { readPdf, squeezed } from '../read-pdf.ts'

const POSTED = ['wallChart', 'doorSigns', 'runOfShow'] as const
const HOSTILE = ['#panic()', '*x* _y_ $z$', '\\u{41} ]', 'X'.repeat(200), 'A very long name '.repeat(20)]

describe.each(['native', 'wasm'] as const)('what hangs on walls and doors, %s engine', { timeout: 240_000 }, (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
  }, 60_000)

  test.each(POSTED)('POSTED-1: %s of the example is accessible, marked on each page, and has every word', async (document) => {
    for (const { pack } of buildDocuments(exampleView(), { documents: [document], languages: ['fr'], trilingual: 'en', paper: 'a4' })) {
      const { pdf: bytes, unprintable } = typeset(engine, writeTypst(pack))
      const pdf = await readPdf(bytes)
      expect(pdf.isTagged).toBe(true)
      expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(unprintable).toEqual([])
      const text = squeezed(pdf.pages.map((page) => page.text).join(''))
      for (const line of plainText(pack)) for (const word of line.split(/\s+/u)) expect(text).toContain(squeezed(word))
      for (const page of pdf.pages) expect(page.everything).toContain(pack.marking)
      const roles = pdf.pages.flatMap((page) => page.roles)
      expect(roles).toContain(document === 'wallChart' ? 'Figure' : 'Table')
      // One page a day; one page a room and day.
      if (document !== 'runOfShow') expect(pdf.pages).toHaveLength(pack.parts.length)
    }
  })

  test('POSTED-3: nothing on a wall is smaller than eight points, in three languages either', async () => {
    const papers = ['letter', 'a4'] as const
    for (const { pack } of papers.flatMap((paper) => buildDocuments(exampleView(), { documents: ['wallChart'], languages: ['fr'], trilingual: 'es', paper }))) {
      const pages = await drawnOn(typeset(engine, writeTypst(pack)).pdf)
      const sizes = pages.flatMap((page) => page.split('\n').slice(2).map((run) => Number(run.split(' ').at(-2))))
      expect(sizes.length).toBeGreaterThan(100)
      // What stands behind a point between facts, and is only read aloud, has a size of its own.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
    }
  })

  test('POSTED-2: hostile titles and very short sessions stay in their boxes, on their page', async () => {
    const sessions = HOSTILE.map((title, index) => session(`s${index}`, { group: null, title: { en: title }, start: `09:${String(index * 10).padStart(2, '0')}`, minutes: index === 0 ? 1 : 10 }))
    const view = viewAfter('m', meeting(), room('r1'), ...sessions)
    for (const { pack, document } of buildDocuments(view, { documents: ['wallChart', 'doorSigns'], languages: ['en'] })) {
      const pdf = await readPdf(typeset(engine, writeTypst(pack)).pdf)
      if (document === 'wallChart') expect(pdf.pages).toHaveLength(1)
      expect(squeezed(pdf.pages.map((page) => page.everything).join(''))).toContain('#panic()')
    }
  })
})
