import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { cell, type Pack, table, text } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { readPdf, squeezed } from './read-pdf.ts'

const ROWS = 60
/** What begins and what ends a cell of each row; between them one paragraph of several lines, or several. */
const nameOf = (row: number, place: string): string => `row${row}${place}row`
const filling = 'as many words as it takes to fill some lines of a narrow column '.repeat(3)

const pack: Pack = {
  id: 'rows', language: 'en', languages: ['en'], title: 'Rows', runningHead: 'Meeting', marking: 'Unclassified', paper: 'letter',
  parts: [{
    id: 'part', heading: text('Part'), lines: [], orientation: 'portrait',
    blocks: [table([{ width: 1 }, { width: 1 }, { width: 1 }], ['A', 'B', 'C'], Array.from({ length: ROWS }, (_, row) => ({
      kind: 'plain' as const, id: `r${row}`,
      cells: [cell(nameOf(row, 'first')), cell(nameOf(row, 'second'), filling.slice(0, 40 + 3 * row), nameOf(row, 'third')), cell(`${nameOf(row, 'fourth')} ${filling} ${nameOf(row, 'fifth')}`)]
    })))]
  }]
}

describe('rows of a table', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts' })
  })

  test('ROWS-1: a row stays whole on its page, whether its cells hold a word, a paragraph or several', async () => {
    const { pdf, places } = typeset(engine, writeTypst(pack, true))
    const { pages } = await readPdf(pdf)
    expect(pages.length).toBeGreaterThan(4)
    expect(places).toHaveLength(ROWS)
    for (const { id, page } of places) {
      const words = squeezed(pages[page - 1]?.text ?? '')
      for (const place of ['first', 'second', 'third', 'fourth', 'fifth']) expect(words, `${id} on page ${page}`).toContain(nameOf(Number(id.slice(1)), place))
    }
  })
})
