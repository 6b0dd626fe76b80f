import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, plainText, writeTypst } from '#shared/briefing/index.ts'
import { sinceRelease, type PrintedVersion } from '#shared/briefing/documents/release/version.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { adoptAgenda, changeMeeting, setMeetingText } from '#shared/domain/meeting/edits.ts'
import { wordsOf } from '#shared/briefing/model/index.ts'
import { createSession, moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { changeItem, moveItem, setItemText } from '#shared/domain/item/edits.ts'
import type { Policies } from '#shared/domain/release/schema.ts'
import { contentOf } from '#shared/release/content.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { cancelled, sampleView } from '#tests/unit/release/sample.ts'
import { readPdf } from '../read-pdf.ts'

const before = sampleView()
const content = contentOf(before)
const group = content.sessions.find(({ kind }) => kind === 'workingGroup')
const side = content.sessions.find(({ kind }) => kind === 'sideEvent')
const [opening] = content.sessions
const fifth = content.items[4]
const second = content.items[1]
if (!group || !side || !opening || !fifth || !second) throw new Error('The example lacks what is changed here')

const after = sampleView(
  moveSession(group.id, { day: '2027-10-15', start: '16:35' }),
  cancelled(side.id),
  setSessionText(opening.id, 'title', 'fr', ''),
  moveItem(fifth.id, 'Zz'),
  changeItem(second.id, { minutes: 12 }),
  setItemText(second.id, 'note', 'en', 'With the amendments of both sides.'),
  createSession('new-session', {
    meeting: SAMPLE_MEETING_ID, kind: 'bilateral', group: null, minutes: 30, status: 'confirmed', visibility: 'shared', audience: null, day: '2027-10-15', start: '17:40', room: null,
    title: { en: 'Bilateral on permits', fr: 'Bilatérale sur les permis', es: 'Bilateral sobre permisos' }, description: {}, languages: []
  })
)

function version(policy: Partial<Policies> = {}): PrintedVersion {
  return {
    release: { number: 2, stage: 'released', day: parseCalendarDate('2027-10-12'), policy: { en: 'complete', fr: 'complete', es: 'complete', ...policy }, note: { en: 'After the call of October 11.' } },
    since: sinceRelease(1, content, contentOf(after))
  }
}

describe('a release, printed', { timeout: 120_000 }, () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts' })
  }, 60_000)

  const lines = (document: 'agenda' | 'programme' | 'changeList', language: Language, policy: Partial<Policies> = {}): string[] =>
    buildDocuments(after, { documents: [document], languages: [language], version: version(policy) }).flatMap(({ pack }) => plainText(pack))

  test('RELEASE-1: agenda and programme name the version, and mark what changed with a bar and with words', () => {
    const [programme] = buildDocuments(after, { documents: ['programme'], languages: ['en'], version: version() })
    const table = programme?.pack.parts[0]?.blocks.find((block) => block.kind === 'table')
    const marks = table?.kind === 'table' ? table.rows.flatMap((row) => (row.kind === 'group' || row.mark === undefined ? [] : [row.mark])) : []
    expect(marks.sort()).toEqual(['added', 'cancelled', 'changed'])
    expect(programme?.pack.version).toBe('Version 2, October 12, 2027')
    expect(lines('programme', 'en')).toEqual(expect.arrayContaining(['Changed since version 1: time', 'New since version 1', 'Cancelled since version 1']))
    expect(lines('programme', 'fr')).toEqual(expect.arrayContaining(['Version\u00a02, le 12\u00a0octobre\u00a02027', 'Modifié depuis la version\u00a01\u00a0: heure']))
    expect(lines('agenda', 'es')).toEqual(expect.arrayContaining(['Versión 2, 12 de octubre de 2027', 'Cambió desde la versión 1: número']))
    // The note was written in English only; the Spanish page shows it with the mark, so it reads differently there as well.
    expect(lines('agenda', 'en')).toContain('Changed since version 1: note')
  })

  test('RELEASE-2: without a version nothing is marked and nothing is numbered', () => {
    const [plain] = buildDocuments(after, { documents: ['programme'], languages: ['en'] })
    expect(plain?.pack.version).toBeUndefined()
    expect(plain ? plainText(plain.pack).join('\n') : '').not.toMatch(/since version|Version 2/u)
  })

  test('RELEASE-3: a missing text goes out with the mark, in another language, or the language is not printed', () => {
    const title = opening.title.en ?? ''
    expect(lines('programme', 'fr', { fr: 'mark' })).toContain(`${title} [traduction à venir]`)
    expect(lines('programme', 'fr', { fr: 'fallback' })).toContain(title)
    expect(lines('programme', 'fr', { fr: 'hold' })).toEqual([])
    const [both] = buildDocuments(after, { documents: ['agenda'], languages: [], trilingual: 'fr', version: version({ fr: 'hold' }) })
    expect(both?.pack.languages).toEqual(['en', 'es'])
  })

  test('RELEASE-4: the list of changes is a document of its own, in each language and in three columns', () => {
    expect(lines('changeList', 'en')).toEqual(expect.arrayContaining(['Changes since version 1', 'After the call of October 11.', 'Programme', 'Moved', 'Added', 'Cancelled or withdrawn', 'Agenda']))
    expect(lines('changeList', 'fr')[1]).toBe('Modifications depuis la version\u00a01')
    expect(lines('changeList', 'es')[1]).toBe('Cambios desde la versión 1')
    const [columns] = buildDocuments(after, { documents: ['changeList'], languages: [], trilingual: 'es', version: version() })
    const words = columns ? plainText(columns.pack) : []
    for (const language of LANGUAGES) for (const line of lines('changeList', language).filter((sentence) => sentence.endsWith('.') && sentence !== 'After the call of October 11.')) expect(words).toContain(line)
  })

  test('RELEASE-6: dates, place and name of the meeting bear a bar where they read differently, with the words', () => {
    const moved = sampleView(setMeetingText(SAMPLE_MEETING_ID, 'venue', 'en', 'Another house'), changeMeeting(SAMPLE_MEETING_ID, { end: '2027-10-16' }), adoptAgenda(SAMPLE_MEETING_ID, true))
    const since: PrintedVersion = { ...version(), since: sinceRelease(1, content, contentOf(moved)) }
    const partOf = (document: 'agenda' | 'programme', language: Language) => buildDocuments(moved, { documents: [document], languages: [language], version: since })[0]?.pack.parts[0]
    const agenda = partOf('agenda', 'en')
    expect(agenda?.mark).toBe('changed')
    expect(agenda?.markedLines).toEqual([0, 1])
    expect(agenda?.lines.map(wordsOf)).toContain('Changed since version 1: title, dates and place')
    // The venue reads in French as it did.
    expect(partOf('programme', 'fr')).toMatchObject({ markedLines: [0] })
    expect(partOf('programme', 'fr')?.lines.map(wordsOf)).toContain('Modifié depuis la version\u00a01\u00a0: dates')
    expect(partOf('programme', 'es')?.mark).toBeUndefined()
    const [book] = buildDocuments(moved, { documents: ['delegatePack'], languages: ['es'], version: since })
    expect(book?.pack.cover?.facts.filter(({ mark }) => mark !== undefined).map(({ label }) => label)).toEqual(['Fechas'])
    const [columns] = buildDocuments(moved, { documents: ['agenda'], languages: [], trilingual: 'es', version: since })
    expect(columns?.pack.parts[0]?.markedLines).toEqual([0, 1, 2])
    for (const line of buildDocuments(after, { documents: ['programme', 'changeList'], languages: [...LANGUAGES], version: version() }).flatMap(({ pack }) => pack.parts)) expect([line.mark, line.markedLines]).toEqual([undefined, undefined])
    expect([book, columns].flatMap((one) => (one ? typeset(engine, writeTypst(one.pack)).unprintable : ['?']))).toEqual([])
  })

  test('RELEASE-5: all of it is typeset, with the version at the foot of each page', async () => {
    const folder = process.env['ALTERNAT_PICTURES']
    for (const { pack, fileName } of buildDocuments(after, { documents: ['agenda', 'programme', 'changeList', 'delegatePack'], languages: [...LANGUAGES], trilingual: 'en', version: version() })) {
      const { pdf, unprintable } = typeset(engine, writeTypst(pack))
      expect(unprintable).toEqual([])
      const pages = (await readPdf(pdf)).pages
      for (const page of pages.slice(pack.cover ? 1 : 0)) expect(page.everything.replaceAll('\u00a0', ' ')).toContain(pack.version?.replaceAll('\u00a0', ' '))
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(`${folder}/${fileName}`, pdf)
      }
    }
  })
})
