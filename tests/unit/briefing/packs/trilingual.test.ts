import { describe, expect, test } from 'vitest'
import { type Cell, plainText, type Pack, type Part, wordsOf } from '#shared/briefing/model/index.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { builtInPack } from '#shared/domain/pack/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import { SECTION_KINDS, type SectionKind } from '#shared/domain/pack/sections.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { readDocx } from '../docx/read-docx.ts'
import { sampleView } from './sample-view.ts'

const view = sampleView()

function made(kinds: readonly SectionKind[], language: Language, facts: Partial<ComposedPack> = {}): Pack {
  const ranks = initialRanks(kinds.length)
  const sections = Object.fromEntries(kinds.map((kind, index) => [kind, { rank: ranks[index] ?? 'a0', kind, isOff: false, people: 'everyone' as const, group: null }]))
  const pack = { ...builtInPack('head', { id: 'three', meeting: view.meeting.id, marking: 'unclassified', side: 'CA', person: 'ca-head' }), sections, languages: 'trilingual' as const, ...facts }
  const outcome = buildPack(view, { pack, language })
  if (!outcome.ok) throw new Error('It was refused')
  return outcome.pack
}

const wordsOfCell = ({ blocks }: Cell): string => blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : '')).join('')
const titles = (pack: Pack): string[] => pack.parts.map(({ heading }) => wordsOf(heading))
const SIDE_BY_SIDE = ['overview', 'programme', 'myDay', 'runOfShow', 'speakers', 'seating', 'contacts', 'venueNotes', 'roomGrid', 'interpretationGrid', 'transport', 'counts', 'workPlanForm', 'reportBackForm'] as const

/** Every word of the tables, headings and facts of parts, but for times, which are in figures alone where languages share them. */
function wordsIn(parts: readonly Part[], pack: Pack): Set<string> {
  const lines = plainText({ id: pack.id, language: pack.language, languages: pack.languages, title: '', runningHead: '', marking: '', paper: 'letter', parts: parts.map((part) => ({ ...part, lines: [] })) })
  return new Set(lines.flatMap((line) => line.toLowerCase().split(/[\s\u00a0.,;:()·/]+/u)).filter((word) => /^\p{L}{3,}/u.test(word)))
}

describe('a book in three languages', () => {
  test.each(SIDE_BY_SIDE)('TRI-1 [%s]: stands once, side by side, with every word that it has in each language', (kind) => {
    const three = made([kind], 'es')
    expect(three.parts.every(({ language }) => language === undefined)).toBe(true)
    const all = wordsIn(three.parts, three)
    for (const language of LANGUAGES) {
      const one = made([kind], language, { languages: language })
      expect(three.parts).toHaveLength(one.parts.length)
      // Forms of address are left out where a name stands once for the three languages, and letters stand for a country beside each journey.
      const missing = [...wordsIn(one.parts, one)].filter((word) => !all.has(word) && !view.delegates.some(({ person }) => (person.honorific[language] ?? '').toLowerCase().includes(word.toLowerCase())) && !/^(?:a|p)\.?m$/u.test(word) && !(kind === 'transport' && /^(?:canad[aá]|m[eé]xi(?:co|que))$/u.test(word)))
      expect(missing, language).toEqual([])
    }
  })

  test('TRI-10: in Word the pages of its contents are left to Word, which a library would place pages off; in one language they are there', async () => {
    const contentsOf = async (pack: Pack): Promise<string> => readDocx(await writeDocx(pack)).parts['word/document.xml'] ?? ''
    expect(await contentsOf(made(['contents', 'overview', 'programme'], 'es'))).toContain('w:dirty="true"')
    expect(await contentsOf(made(['contents', 'overview', 'programme'], 'es', { languages: 'es' }))).not.toContain('w:dirty')
  })

  test('TRI-2: every text in a table that languages share says in which it is', () => {
    for (const kind of SIDE_BY_SIDE) {
      for (const part of made([kind], 'en').parts) {
        for (const block of part.blocks) {
          if (block.kind !== 'table') continue
          const cells = block.rows.flatMap((row) => row.cells.map((cell, index) => ({ cell, language: block.columns[index]?.language })))
          for (const { cell, language } of cells) {
            if (language !== undefined || cell.blocks.length < 3) continue
            const said = new Set(cell.blocks.flatMap((one) => (one.kind === 'paragraph' && one.language ? [one.language] : [])))
            expect(said.size === 0 || said.size > 1, `${kind}: ${JSON.stringify(cell)}`).toBe(true)
          }
        }
      }
    }
  })

  test('TRI-3: what is long stands once in each language, gathered by language, and its title says in which', () => {
    const pack = made(['overview', 'scenarioNotes', 'biographies', 'contacts', 'draftOutcome'], 'fr')
    expect(titles(pack).map((title) => /·\u00a0(English|Français|Español)$/u.exec(title)?.[1] ?? '-')).toEqual([
      '-', 'Français', 'Français', 'Français', 'English', 'English', 'English', 'Español', 'Español', 'Español', '-', 'Français', 'English', 'Español'
    ])
    expect(pack.parts.map(({ language }) => language ?? '-').join(' ')).toBe('- fr fr fr en en en es es es - fr en es')
  })

  test.each(LANGUAGES)('TRI-4 [%s]: the cover has the three languages, the lead first, each with the countries in its own order', (language) => {
    const { cover, contents, marking, runningHead, title } = made(['cover', 'contents', 'programme'], language)
    const all = cover ? [cover, ...(cover.others ?? [])] : []
    expect(all.map((one) => one.language)).toEqual([language, ...LANGUAGES.filter((other) => other !== language)])
    const countries = { en: 'Canada Mexico', fr: 'Canada Mexique', es: 'México Canadá' } as const
    for (const one of all) {
      expect(one.countries.join(' ')).toBe(countries[one.language ?? 'en'])
      expect(one.facts).toHaveLength(cover?.facts.length ?? 0)
    }
    for (const said of [contents?.heading, marking, runningHead, title]) expect(said?.split(' · ').length).toBeGreaterThan(1)
    expect(made(['cover'], language, { languages: language }).cover?.others).toBeUndefined()
  })

  test.each(LANGUAGES)('TRI-6 [%s leads]: in the list of participants no language comes short: when and where, and forms of address, are said in each', (lead) => {
    const [part] = made(['participants'], lead).parts
    const first = view.delegates.find(({ person }) => new Set(LANGUAGES.map((language) => person.honorific[language])).size === LANGUAGES.length)
    expect(part?.lines.map((line) => line[0]?.language)).toEqual([lead, ...LANGUAGES.filter((other) => other !== lead)])
    expect(new Set(part?.lines.map(wordsOf)).size).toBe(LANGUAGES.length)
    const row = part?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).find((one) => one.about === `person/${first?.person.id ?? ''}`)
    const [name, forms] = row?.cells[0]?.blocks.map((block) => (block.kind === 'paragraph' ? block.text : [])) ?? []
    expect(wordsOf(name ?? [])).toBe(`${first?.person.givenNames ?? ''} ${first?.person.firstSurname ?? ''}${first?.person.secondSurname ? ` ${first.person.secondSurname}` : ''}`)
    expect(forms?.filter(({ language }) => language !== undefined).map(({ language }) => language)).toEqual([lead, ...LANGUAGES.filter((other) => other !== lead)])
  })

  test('TRI-7: in the table of seats each name stands once, and titles, organizations and roles in a column for every language', () => {
    const table = made(['seating'], 'fr').parts[0]?.blocks.find((block) => block.kind === 'table')
    expect(table?.columns.map(({ language }) => language)).toEqual([undefined, undefined, 'fr', 'en', 'es'])
    const [row] = table?.rows.filter(({ kind }) => kind !== 'group') ?? []
    const words = row?.cells.map(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : '')))
    expect(words?.slice(1)).toEqual([
      ['Geneviève Marchand'],
      ['Sous-ministre adjointe, Amériques', 'Affaires mondiales Canada', 'Chef de délégation'],
      ['Assistant Deputy Minister, Americas', 'Global Affairs Canada', 'Head of delegation'],
      ['Viceministra adjunta para las Américas', 'Ministerio de Asuntos Globales de Canadá', 'Titular de la delegación']
    ])
  })

  test('TRI-8: beside each journey the letters of the country stand once', () => {
    const tables = made(['transport'], 'es').parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    const countries = tables.flatMap(({ rows }) => rows.flatMap(({ kind, cells }) => (kind === 'group' ? [] : [cells[3]?.blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : ''))])))
    expect(countries.length).toBeGreaterThan(20)
    for (const words of countries) expect([['CA'], ['MX']]).toContainEqual(words)
  })

  test('TRI-9: what the languages begin with alike stands once: the time of a session, the name of a room, a team in its booth', () => {
    const tables = (kind: SectionKind) => made([kind], 'fr').parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    const groups = (kind: SectionKind): string[] => tables(kind).flatMap(({ rows }) => rows.filter((row) => row.kind === 'group').map(({ cells }) => cells.map(wordsOfCell).join('')))
    expect(groups('speakers')).toContain('09:00 (Ottawa 11:00) · Séance plénière d’ouverture · Opening plenary · Sesión plenaria de apertura')
    expect(groups('roomGrid')).toContain('Sala Juárez · 120 places, 3 cabines · 120 seats, 3 booths · 120 lugares, 3 cabinas')
    const turns = tables('interpretationGrid').flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : '')))))
    expect(turns).toContain('EN Valeria Cordero Ugalde 12:30; Jean-Philippe Lemaire en relève · on standby · de relevo')
  })

  test('TRI-5: Word and HTML have all of it, each language with its tag', async () => {
    const pack = made(SECTION_KINDS, 'en')
    const html = writeHtml(pack)
    for (const tag of ['en-CA', 'fr-CA', 'es-MX']) expect(html).toContain(`<div lang="${tag}">`)
    expect(html.match(/<h1/gu)).toHaveLength(1)
    expect((await writeDocx(pack)).length).toBeGreaterThan(20_000)
    expect(made(SECTION_KINDS, 'en', { twoSided: true, numbering: 'parts' })).toMatchObject({ blankPage: expect.stringMatching(/blank\.\n.*blanc.*\n.*blanco/u) as string, partPage: '§\u00A0{part}, p.\u00A0{page}' })
  })
})
