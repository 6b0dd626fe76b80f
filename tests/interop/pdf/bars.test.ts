import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { plainText, writeTypst } from '#shared/briefing/index.ts'
import { type Block, contentsLines, type Pack } from '#shared/briefing/model/index.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { builtInPack } from '#shared/domain/pack/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { changedView, releasedView } from '#tests/unit/briefing/packs/changed.ts'

const folder = mkdtempSync(join(tmpdir(), 'alternat-bars-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const view = changedView()
/** Width of a bar, in points: the house style. */
const BAR = 2.4

function made(kinds: readonly SectionKind[], language: 'en' | 'fr' | 'es', facts: Partial<ComposedPack>): Pack {
  const ranks = initialRanks(kinds.length)
  const sections = Object.fromEntries(kinds.map((kind, index) => [kind, { rank: ranks[index] ?? 'a0', kind, isOff: false, people: 'everyone' as const, group: null }]))
  const pack = { ...builtInPack('delegate', { id: 'bars', meeting: view.meeting.id, marking: 'unclassified' }), sections, ...facts }
  const outcome = buildPack(view, { pack, language, former: { number: 1, view: releasedView } })
  if (!outcome.ok) throw new Error('It was refused')
  return outcome.pack
}

function poppler(tool: 'pdftotext' | 'pdfinfo', words: string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64_000_000 })
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b]/gu, '')
}

/** How many bars each page draws, by pdf.js: strokes of that width beside rows, shapes of that width beside blocks. */
async function bars(pdf: Uint8Array): Promise<number[]> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const counts: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
    const widths = fnArray.map((operator, index) => {
      const words = argsArray[index] as [unknown, unknown, Record<number, number>?] // the width of a line, or a path with the box around it
      if (operator === OPS.setLineWidth) return Number(words[0])
      return operator === OPS.constructPath ? Number(words[2]?.[2]) - Number(words[2]?.[0]) : 0
    })
    counts.push(widths.filter((width) => Math.abs(width - BAR) < 0.01).length)
  }
  return counts
}

function hasMark(block: Block): boolean {
  if (block.kind === 'table') return block.rows.some((row) => row.kind !== 'group' && row.mark !== undefined)
  return block.kind === 'definitions' ? block.items.some(({ mark }) => mark !== undefined) : 'mark' in block && block.mark !== undefined
}

describe.each(['native', 'wasm'] as const)('bars on paper, set by the %s engine', (name) => {
  const whole: readonly SectionKind[] = ['cover', 'contents', 'overview', 'agenda', 'annotatedAgenda', 'programme', 'runOfShow', 'circular', 'participants', 'venueNotes']
  const few: readonly SectionKind[] = ['cover', 'contents', 'overview', 'circular']
  const packs = name === 'native' ? [made(whole, 'en', {}), made(whole, 'fr', { languages: 'trilingual' })] : [made(few, 'es', { languages: 'trilingual' })]
  const pdfs: Uint8Array[] = []

  beforeAll(async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    packs.forEach((pack, index) => {
      const { pdf, unprintable } = typeset(engine, writeTypst(pack))
      expect(unprintable).toEqual([])
      pdfs.push(pdf)
      writeFileSync(join(folder, `${name}-${index}.pdf`), pdf)
    })
  }, 300_000)

  test('BARPDF-1: every word is there, tagged, the words of the bars too, the marking on every page, every title where its part begins', () => {
    packs.forEach((pack, index) => {
      const path = join(folder, `${name}-${index}.pdf`)
      const words = squeezed(poppler('pdftotext', ['-raw', path, '-']))
      for (const line of plainText(pack)) for (const word of line.split(/\s+/u)) expect(words, `${word} of “${line}”`).toContain(squeezed(word))
      expect(poppler('pdfinfo', [path])).toMatch(/Tagged:\s+yes/u)
      const pages = poppler('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1)
      for (const page of pages) expect(squeezed(page)).toContain(squeezed(pack.marking))
      for (const heading of contentsLines(pack, 1)) expect(squeezed(pages.slice(1).join('')), heading).toContain(squeezed(heading))
    })
  })

  test('BARPDF-2: pages of what changed draw bars, pages of what did not draw none', async () => {
    for (const [index, pack] of packs.entries()) {
      const counts = await bars(pdfs[index] ?? new Uint8Array())
      const drawn = counts.filter((count) => count > 0).length
      const parts = pack.parts.filter((part) => part.mark !== undefined || (part.markedLines ?? []).length > 0 || part.blocks.some(hasMark))
      expect(parts.length).toBe(pack.parts.length)
      expect(drawn).toBeGreaterThan(parts.length * 0.8)
      expect(drawn).toBeLessThan(counts.length)
      // The cover has a bar at the dates, once for each language, and the contents none.
      expect(counts[0]).toBeGreaterThanOrEqual(pack.languages.length)
      expect(counts[1]).toBe(0)
    }
  }, 120_000)
})
