import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { writeTypst } from '#shared/briefing/index.ts'
import { type Pack, paragraph } from '#shared/briefing/model/index.ts'

const PIECES = 200

function pageOf(separator: string): Pack {
  const words = Array.from({ length: PIECES }, (_, index) => 'Sala Juárez, piso dos'.slice(0, 4 + (index % 18)))
  const part: Pack['parts'][number] = { id: 'part', orientation: 'portrait', heading: [{ text: 'Places' }], lines: [], blocks: [paragraph(words.join(separator))] }
  return { id: 'places', language: 'en', languages: ['en'], title: 'Places', runningHead: '', marking: '', paper: 'letter', parts: [part] }
}

/** Poppler draws the page: how many points it has, and what its lines say. */
describe.each(['native', 'wasm'] as const)('points between facts, set by the %s engine', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-separators-'))
  const path = join(folder, 'places.pdf')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('SEPARATOR-1: a point leaves where a line ends, and begins none; read aloud and copied, all are there', async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    writeFileSync(path, typeset(engine, writeTypst(pageOf(' · '))).pdf)
    const lines = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\n').filter((line) => line.includes('·'))
    expect(lines.join(' ').match(/·/gu)).toHaveLength(PIECES - 1)
    expect(lines.filter((line) => line.trim().startsWith('·'))).toEqual([])
    const leaving = lines.filter((line) => line.trim().endsWith('·')).length
    expect(leaving).toBeGreaterThan(3)

    execFileSync('pdftocairo', ['-svg', '-f', '1', '-l', '1', path, join(folder, 'page.svg')])
    const drawn = readFileSync(join(folder, 'page.svg'), 'utf8').match(/stroke-linecap[:=]"?round/gu) ?? []
    expect(drawn).toHaveLength(PIECES - 1 - leaving)
  }, 60_000)
})
