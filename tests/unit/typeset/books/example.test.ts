import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, DOCUMENT_IDS, plainText, writeTypst } from '#shared/briefing/index.ts'
import { contentsLines } from '#shared/briefing/model/index.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks, withTrilingual } from '#shared/briefing/packs/plan/planned-packs.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { type MeetingView, meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { readPdf, squeezed } from '../read-pdf.ts'

describe('the example meeting, printed', { timeout: 120_000 }, () => {
  let engine: Engine
  let view: MeetingView
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts' })
    const found = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
    if (!found) throw new Error('The example has no meeting')
    view = found
  }, 60_000)

  test.each(LANGUAGES)('EXAMPLE-1 [%s]: every document has all its words, its marking on every page, and no letter without a shape', async (language) => {
    for (const { pack, fileName } of buildDocuments(view, { documents: [...DOCUMENT_IDS], languages: [language], trilingual: language })) {
      const { pdf: bytes, unprintable } = typeset(engine, writeTypst(pack))
      const pdf = await readPdf(bytes)
      // Spanish writes a hyphen again on the next line where a line ends with it.
      const text = squeezed(pdf.pages.map((page) => page.text).join('')).replaceAll('--', '-')
      for (const line of plainText(pack)) {
        for (const word of line.split(/\s+/u)) expect(text, `${word} of “${line}” in ${fileName}`).toContain(squeezed(word))
      }
      for (const page of pdf.pages) expect(page.everything).toContain(pack.marking)
      expect(unprintable).toEqual([])
    }
  })

  test.each(LANGUAGES)('EXAMPLE-2 [%s]: every entry of the contents of the delegate’s pack is on the page that it names', async (language) => {
    const [built] = buildDocuments(view, { documents: ['delegatePack'], languages: [language] })
    if (!built) throw new Error('No pack was built')
    const pdf = await readPdf(typeset(engine, writeTypst(built.pack)).pdf)
    const targets = pdf.pages.flatMap((page) => page.linksTo)
    const entries = contentsLines(built.pack, 2)
    expect(targets).toHaveLength(entries.length)
    entries.forEach((entry, index) => expect(squeezed(pdf.pages[(targets[index] ?? 0) - 1]?.text ?? '')).toContain(squeezed(entry)))
  })

  test.each(['letter', 'a4'] as const)('EXAMPLE-4 [%s]: no page of contents has an entry or two alone', async (paper) => {
    const readers = builtInPacks(view, ['head', 'coChair', 'interpreter']).filter(({ group, side, sector }) => side !== 'MX' && (group === null || (group === 'energy' && sector === 'public')))
    const packs = withTrilingual(readers).filter(({ languages }) => languages === 'trilingual').map((pack) => ({ ...pack, paper }))
    for (const { pack } of readyPacks(view, { packs, languages: ['fr'] }).ready) {
      const { pages } = await readPdf(typeset(engine, writeTypst(pack)).pdf)
      const listed = pages.map(({ linksTo }) => linksTo.length).filter((entries) => entries > 0)
      expect(listed.reduce((sum, entries) => sum + entries, 0)).toBeGreaterThanOrEqual(contentsLines(pack, pack.contents?.depth ?? 1).length)
      for (const entries of listed) expect(entries, pack.title).toBeGreaterThan(2)
    }
  })

  test('EXAMPLE-3: nothing that one side wrote for itself is in any document', () => {
    const oneSided = view.documents.filter((document) => document.side !== 'shared')
    const sessions = view.sessions.filter((session) => session.visibility !== 'shared')
    expect(oneSided.length).toBeGreaterThan(0)
    const secrets = [...oneSided.map((document) => document.title), ...oneSided.flatMap((document) => Object.values(document.parts).map((part) => part.text)), ...sessions.map((session) => session.title)]
    const printed = buildDocuments(view, { documents: [...DOCUMENT_IDS], languages: [...LANGUAGES], trilingual: 'en' }).flatMap(({ pack }) => plainText(pack)).join('\n')
    for (const secret of secrets) for (const words of Object.values(secret)) expect(printed).not.toContain(words)
  })
})
