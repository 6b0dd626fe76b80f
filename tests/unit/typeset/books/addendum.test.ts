import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { addendumOf, onFormerPages, type Addendum, type Former } from '#shared/briefing/addendum/addendum.ts'
import { pageStarts } from '#shared/briefing/addendum/sheets.ts'
import { buildDocuments, plainText, writeTypst, type DocumentId } from '#shared/briefing/index.ts'
import { sinceRelease } from '#shared/briefing/documents/release/version.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { createSession, deleteSession, moveSession, setSessionText, writeStep } from '#shared/domain/session/edits.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { contentOf } from '#shared/release/content.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sampleView } from '#tests/unit/release/sample.ts'
import { readPdf } from '../read-pdf.ts'

const before = sampleView()
const sessions = contentOf(before).sessions
const POLICY = { en: 'complete', fr: 'complete', es: 'complete' } as const

function packOf(view: MeetingView, number: number, document: DocumentId) {
  const since = number === 1 ? null : sinceRelease(1, contentOf(before), contentOf(view), before)
  const release = { number, stage: 'released' as const, day: parseCalendarDate(`2027-10-0${number}`), policy: POLICY, note: {} }
  const [built] = buildDocuments(view, { documents: [document], languages: ['en'], version: { release, since } })
  if (built === undefined) throw new Error('Nothing was built')
  return built.pack
}

function addendum(engine: Engine, document: DocumentId, ...edits: DomainEdit[]): { former: Former; made: Addendum | null } {
  const old = packOf(before, 1, document)
  const former: Former = { pack: old, number: 1, places: typeset(engine, writeTypst(old, true)).places }
  const pack = packOf(sampleView(...edits), 2, document)
  const laid = onFormerPages(pack, former)
  if (laid === null) throw new Error('The document has no rows')
  return { former, made: addendumOf(pack, former, typeset(engine, writeTypst(laid, true)).places) }
}

const extra = (id: string, start: string): DomainEdit =>
  createSession(id, {
    meeting: SAMPLE_MEETING_ID, kind: 'bilateral', group: null, minutes: 30, status: 'confirmed', visibility: 'shared', audience: null, day: '2027-10-14', start, room: null,
    title: { en: `Bilateral ${id}`, fr: `Bilatérale ${id}`, es: `Bilateral ${id}` },
    description: { en: 'A long conversation about permits, water and grids. '.repeat(6), fr: 'Conversation. ', es: 'Conversación. ' }, languages: []
  })

describe('an addendum of changed pages', { timeout: 60_000 }, () => {
  test.each(['native', 'wasm'] as const)('ADDENDUM-1 [%s]: the engine says on which page each row begins', async (name) => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    const { places, pages } = typeset(engine, writeTypst(packOf(before, 1, 'programme'), true))
    expect(places.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id))
    expect(places[0]?.page).toBe(1)
    expect(places.at(-1)?.page).toBe(pages)
    expect(typeset(engine, writeTypst(packOf(before, 1, 'programme'))).places).toEqual([])
  })

  test('ADDENDUM-2: one changed row is one page under its own number; without a change there is no addendum', async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts' })
    expect(addendum(engine, 'programme').made).toBeNull()
    const { former } = addendum(engine, 'programme')
    const third = former.places.find(({ page }) => page === 3)?.id ?? ''
    const { made } = addendum(engine, 'programme', setSessionText(third, 'title', 'en', 'Under another title'))
    expect(made).toMatchObject({ replaced: ['3'], inserted: [], removed: [] })
    const pages = made === null ? [] : (await readPdf(typeset(engine, writeTypst(made.pack)).pdf)).pages
    expect(pages).toHaveLength(2)
    expect(pages[0]?.everything).toContain('Replace page 3.')
    expect(pages[1]?.everything).toContain('Under another title')
    expect(pages[1]?.everything).toMatch(/Version 2, October\s2, 2027\s*3\s*$/u)
  })

  test('ADDENDUM-3: what no longer fits stands on a page with a letter, and the pages after it stay as they were', async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts' })
    const { made } = addendum(engine, 'programme', ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => extra(id, `08:0${index}`)))
    expect(made?.replaced).toEqual(['1'])
    expect(made?.inserted).toContain('1a')
    expect(made?.removed).toEqual([])
    const pdf = made === null ? null : typeset(engine, writeTypst(made.pack)).pdf
    const pages = pdf === null ? [] : (await readPdf(pdf)).pages
    expect(pages.map(({ everything }) => /(\d+[a-z]*)\s*$/u.exec(everything)?.[1])).toEqual([expect.anything(), '1', ...(made?.inserted ?? [])])
    if (process.env['ALTERNAT_PICTURES'] !== undefined && pdf !== null) writeFileSync(`${process.env['ALTERNAT_PICTURES']}/addendum.pdf`, pdf)
    // Every new session is on one of the pages.
    const all = made === null ? '' : plainText(made.pack).join('\n')
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) expect(all).toContain(`Bilateral ${id}`)
  })

  test('ADDENDUM-4: a page whose rows are all gone is taken out; one moved row does not carry the others along', async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts' })
    const { former } = addendum(engine, 'programme')
    const onThird = former.places.filter(({ page }) => page === 3).map(({ id }) => id)
    expect(addendum(engine, 'programme', ...onThird.map((id) => deleteSession(id))).made?.removed).toEqual(['3'])
    const last = sessions.at(-1)?.id ?? ''
    const moved = addendum(engine, 'programme', moveSession(last, { day: '2027-10-14', start: '08:50' }))
    expect(moved.made?.replaced).toContain('1')
    expect(moved.made?.replaced).not.toContain('3')
    expect([...pageStarts(former.places, []).keys()]).toEqual([])
  })

  test('ADDENDUM-5: the run of show too is issued by pages: a session that is told otherwise is one page, steps that no longer fit stand on a page with a letter', async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts' })
    expect(addendum(engine, 'runOfShow').made).toBeNull()
    const { former } = addendum(engine, 'runOfShow')
    const third = former.places.find(({ page }) => page === 3)?.id ?? ''
    expect(addendum(engine, 'runOfShow', setSessionText(third, 'title', 'en', 'Under another title')).made).toMatchObject({ replaced: ['3'], inserted: [], removed: [] })
    const first = former.places[0]?.id ?? ''
    const steps = Array.from({ length: 24 }, (_, index) =>
      writeStep(first, `s${index}`, { rank: `a${String.fromCharCode(97 + index)}`, minutes: 1, action: { en: `Step ${index} of the opening` }, person: null, owner: '', cue: '', language: null })
    )
    const { made } = addendum(engine, 'runOfShow', ...steps)
    expect(made?.replaced).toEqual(['1'])
    expect(made?.inserted).toEqual(expect.arrayContaining(['1a']))
    expect(made?.removed).toEqual([])
    const words = made === null ? '' : plainText(made.pack).join('\n')
    expect(words).toContain('Step 23 of the opening')
    expect(words).toContain('New since version 1')
    // The first cue brings its column to every page.
    const [step] = steps
    const cue = step === undefined ? [] : [step, writeStep(first, 's0', { rank: 'aa', minutes: 1, action: { en: 'Step 0 of the opening' }, person: null, owner: '', cue: 'Lights', language: null })]
    expect(addendum(engine, 'runOfShow', ...cue).made?.replaced).toEqual([...new Set(former.places.map(({ page }) => String(page)))])
  })
})
