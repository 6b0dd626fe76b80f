import { describe, expect, test } from 'vitest'
import type { SourcePlace } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { writeTypst, writeTypstWithSources } from '#shared/briefing/typst/write-typst.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'

function delegatePack() {
  const view = sampleView()
  const pack = builtInPacks(view).find(({ audience }) => audience === 'delegate')
  if (!pack) throw new Error('The delegate has a pack')
  const outcome = buildPack(view, { pack, language: 'fr' })
  if (!outcome.ok) throw new Error('The delegate’s pack is made')
  return { view, pack: outcome.pack }
}

const places: Record<string, SourcePlace[]> = {}

describe('what a page was made from', () => {
  test.each(['native', 'wasm'] as const)('SOURCE-1 [%s]: every session, room and person of the book is marked where it stands, and the file is the same as without marks', async (name) => {
    const { view, pack } = delegatePack()
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    const plain = typeset(engine, writeTypst(pack))
    const written = writeTypstWithSources(pack)
    const marked = typeset(engine, written)
    expect(plain.sources).toEqual([])
    expect(marked.pages).toBe(plain.pages)
    expect(typeset(engine, { template: written.template, data: written.data }).pdf.length).toBe(plain.pdf.length)
    const named = new Set(marked.sources.map(({ id }) => id))
    const expected = [
      ...view.sessions.filter(({ day, start, visibility }) => day !== null && start !== null && visibility === 'shared').map(({ id }) => `session/${id}`),
      ...view.rooms.map(({ id }) => `room/${id}`),
      ...view.delegates.filter(({ attendance }) => isExpected(attendance)).map(({ person }) => `person/${person.id}`)
    ]
    expect(expected.filter((about) => !named.has(about))).toEqual([])
    places[name] = marked.sources
  })

  test('SOURCE-2: both engines name the same places, one below the other from page to page', () => {
    expect(places['wasm']).toEqual(places['native'])
    const heights = (places['native'] ?? []).map(({ page, y }) => page * 10_000 + y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })

  test('SOURCE-3: what is made to be kept holds no mark and no name of a record', () => {
    const { pack } = delegatePack()
    expect(writeTypst(pack).data).not.toMatch(/"(?:about|source)":/u)
    expect(writeTypstWithSources(pack).data).toMatch(/"source":"session\//u)
  })
})
