import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { gapsBetween } from '#shared/briefing/changes/align.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { type Block, type Pack, type Part, plainText, wordsOf } from '#shared/briefing/model/index.ts'
import { builtInPack, releaseMarkedIn } from '#shared/domain/pack/rules.ts'
import { packSchema, type Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import { SECTION_KINDS } from '#shared/domain/pack/sections.ts'
import { changeSession } from '#shared/domain/session/edits.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sampleView } from '#tests/unit/release/sample.ts'
import { cancelledSession, changedView, gone, releasedView, shared } from './changed.ts'
import { sampleRows } from './sample-view.ts'

const terms = glossaryOf(sampleRows())
const after = changedView()

/** Everything of the palette in one pack for Canada. */
function whole(facts: Partial<ComposedPack> = {}): ComposedPack {
  const ranks = initialRanks(SECTION_KINDS.length)
  const sections = Object.fromEntries(SECTION_KINDS.map((kind, index) => [kind, { rank: ranks[index] ?? 'a0', kind, isOff: false, people: 'everyone' as const, group: null }]))
  return { ...builtInPack('head', { id: 'whole', meeting: releasedView.meeting.id, marking: 'unclassified', side: 'CA', person: 'ca-head' }), sections, ...facts }
}

function made(view: MeetingView, language: Language, former: MeetingView | null = releasedView, facts: Partial<ComposedPack> = {}): Pack {
  const outcome = buildPack(view, { pack: whole(facts), language, terms, ...(former && { former: { number: 1, view: former } }) })
  if (!outcome.ok) throw new Error('It was refused')
  return outcome.pack
}

function partOf(pack: Pack, id: string): Part {
  const part = pack.parts.find((one) => one.id === id)
  if (!part) throw new Error(`There is no part ${id}: ${pack.parts.map((one) => one.id).join(' ')}`)
  return part
}

/** The words of all that bears a bar. */
function marked(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'table') return block.rows.flatMap((row) => (row.kind === 'group' || row.mark === undefined ? [] : [`${row.mark}: ${row.cells.flatMap((cell) => cell.blocks.flatMap((one) => (one.kind === 'paragraph' ? [wordsOf(one.text)] : []))).join(' | ')}`]))
    if (block.kind === 'definitions') return block.items.flatMap(({ mark, label, value }) => (mark === undefined ? [] : [`${mark}: ${wordsOf(label)} ${wordsOf(value)}`]))
    if (block.kind === 'paragraph' || block.kind === 'heading') return block.mark === undefined ? [] : [`${block.mark}: ${wordsOf(block.text)}`]
    return 'mark' in block && block.mark !== undefined ? [`${block.mark}: ${block.kind}`] : []
  })
}

describe('what changed in a pack since a release', () => {
  test('BARS-1: of two lists as much as can be is taken to have stayed, and what is left of both is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 }), fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 }), (before, now) => {
        const gaps = gapsBetween(before, now)
        const [old, fresh] = [new Set(gaps.flatMap((gap) => gap.before)), new Set(gaps.flatMap((gap) => gap.after))]
        expect(before.filter((_, index) => !old.has(index))).toEqual(now.filter((_, index) => !fresh.has(index)))
        if (before.join() === now.join()) expect(gaps).toEqual([])
      })
    )
    expect(gapsBetween(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([{ before: [1], after: [1] }])
  })

  test.each(LANGUAGES)('BARS-2 [%s]: a meeting that has not changed bears no bar and no word of it, in one language and in three', (language) => {
    expect(made({ ...releasedView }, language)).toEqual(made({ ...releasedView }, language, null))
    expect(made({ ...releasedView }, language, releasedView, { languages: 'trilingual' })).toEqual(made({ ...releasedView }, language, null, { languages: 'trilingual' }))
  })

  test('BARS-3: every section shows what changed in it, and nothing else', () => {
    const pack = made(after, 'en')
    const title = 'Opening plenary, under another title'
    const overview = marked(partOf(pack, 'overview.overview').blocks)
    expect(overview.find((words) => words.includes(title))).toMatch(/^changed: .*Changed since version 1: title and time/u)
    expect(partOf(pack, 'overview.overview').markedLines).toEqual([0, 1])
    expect(overview.find((words) => words.startsWith('cancelled'))).toMatch(/Cancelled since version 1/u)
    expect(overview.find((words) => words.includes('Signing on permits'))).toMatch(/^added: .*New since version 1/u)
    for (const id of ['programme.programme', 'runOfShow.run-of-show', 'roomGrid.room-grid', 'interpretationGrid.interpretation-rooms']) {
      const words = marked(partOf(pack, id).blocks)
      expect(words.find((line) => line.includes(title)), id).toMatch(/^changed: .*Changed since version 1/u)
      // Without a language to interpret from, the new session is not in the plan of interpretation.
      if (!id.startsWith('interpretation')) expect(words.find((line) => line.startsWith('added')), id).toContain('Signing on permits')
    }
    // A note is said where it is written, and the agenda says which field it was.
    expect(marked(partOf(pack, 'agenda.agenda').blocks).join()).toMatch(/Changed since version 1: [^|]*note/u)
    expect(marked(partOf(pack, 'annotatedAgenda.annotated-agenda').blocks)).toEqual(expect.arrayContaining(['changed: With the amendments of both sides.', 'added: list']))
    expect(marked(partOf(pack, `circular.circular-${shared.id}`).blocks)).toEqual(['added: A new first paragraph.'])
    expect(marked(partOf(pack, 'biographies.biographies').blocks)).toEqual(['added: Since then a member of the board.'])
    expect(marked(partOf(pack, 'glossary.glossary').blocks)).toEqual([])
  })

  test.each(LANGUAGES)('BARS-4 [%s]: who sees no bar reads it: in each row, and in a line under the title of the part', (language) => {
    for (const facts of [{}, { languages: 'trilingual' as const }]) {
      const pack = made(after, language, releasedView, facts)
      for (const part of pack.parts) {
        const words = marked(part.blocks)
        const rows = part.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).filter((row) => row.kind !== 'group' && row.mark !== undefined)
        for (const row of rows) expect(row.cells.some((cell) => cell.blocks.some((block) => block.kind === 'paragraph' && block.text.some(({ style }) => style === 'label')))).toBe(true)
        const labels = part.lines.filter((line) => line.some(({ style }) => style === 'label')).map(wordsOf)
        if (words.length > 0) expect(labels.join(), part.id).toMatch(/bar in the margin|trait dans la marge|barra en el margen/u)
        if ((part.markedLines ?? []).length > 0) expect(labels.join(), part.id).toMatch(/since version|depuis la version|desde la versión/u)
      }
    }
  })

  test('BARS-5: who is gone from a list is counted, not named; a session that became one side’s is not shown struck to the other', () => {
    const pack = made(after, 'en')
    const list = partOf(pack, 'participants.participants')
    expect(list.lines.map(wordsOf).join()).toContain('One entry was taken out.')
    expect(JSON.stringify(list)).not.toContain(gone.person.firstSurname)
    const withdrawn = sampleView(changeSession(cancelledSession.id, { visibility: 'MX' }))
    const words = plainText(made(withdrawn, 'en')).join('\n')
    expect(words).not.toContain(cancelledSession.title.en)
  })

  test('BARS-6: a part that was not there is marked at its title; dates and place at the lines and on the cover that name them', () => {
    const withoutCirculars: MeetingView = { ...releasedView, documents: releasedView.documents.filter(({ id }) => id !== shared.id) }
    const pack = made(after, 'fr', withoutCirculars)
    const part = partOf(pack, `circular.circular-${shared.id}`)
    expect(part.mark).toBe('added')
    expect(part.lines.map(wordsOf).at(-1)).toBe('Cette partie est nouvelle depuis la version\u00a01.')
    expect(marked(part.blocks)).toEqual([])
    const overview = partOf(made(after, 'en'), 'overview.overview')
    expect(overview.markedLines).toEqual([0, 1])
    expect(overview.lines.map(wordsOf).join()).toContain('Changed since version 1: dates and place')
    expect(made(after, 'en').cover?.facts.filter(({ mark }) => mark !== undefined).map(({ label }) => label)).toEqual(['Dates', 'Venue'])
  })

  test('BARS-7: Word and HTML draw a bar beside each', async () => {
    const pack = made(after, 'es')
    const count = pack.parts.flatMap((part) => [...marked(part.blocks), ...(part.markedLines ?? []), ...(part.mark ? [part.mark] : [])]).length
    // Word has no drawings: what they show is told again in words beside them.
    const drawings = pack.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'drawing' && block.mark !== undefined)).length
    const facts = (pack.cover?.facts ?? []).filter(({ mark }) => mark !== undefined).length
    expect(writeHtml(pack).split('</style>')[1]?.match(/class="[^"]*bar-left/gu)).toHaveLength(count + facts)
    const xml = strFromU8(unzipSync(await writeDocx(pack))['word/document.xml'] ?? new Uint8Array())
    expect(xml.match(/<w:left w:val="single" w:color="1C5D6A" w:sz="18"/gu)?.length).toBeGreaterThanOrEqual(count - drawings)
  })

  test('BARS-8: a pack marks since the last release, since one by its number, or nothing', () => {
    const releases = [1, 2, 3].map((number) => ({ ...releasedOf(number), stage: number === 3 ? ('review' as const) : ('released' as const) }))
    expect(releaseMarkedIn({ since: 'last' }, releases)?.number).toBe(2)
    expect(releaseMarkedIn({ since: 1 }, releases)?.number).toBe(1)
    expect(releaseMarkedIn({ since: 3 }, releases)).toBeNull()
    expect(releaseMarkedIn({ since: 'none' }, releases)).toBeNull()
    expect(releaseMarkedIn({ since: 'last' }, [])).toBeNull()
    for (const wrong of [0, -1, 1.5, 'first', null, undefined]) expect(packSchema.parse({ id: 'p', since: wrong }).since).toBe('last')
  })
})

function releasedOf(number: number) {
  return { id: `r${number}`, meeting: releasedView.meeting.id, number, stage: 'released' as const, day: null, by: '', note: {}, policy: { en: 'complete' as const, fr: 'complete' as const, es: 'complete' as const }, cut: {}, digest: '' }
}
