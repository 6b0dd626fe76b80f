import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { editionIn } from '#shared/briefing/documents/frame/edition.ts'
import { singleDocument } from '#shared/briefing/documents/single/pack.ts'
import { buildDocuments, plainText } from '#shared/briefing/index.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks, withTrilingual } from '#shared/briefing/packs/plan/planned-packs.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { view } from '#tests/unit/sample/workspace.ts'

const RICH = [
  '## Setting', 'Plain, **bold**, *slanted*, [a link](https://www.canada.ca/en.html) and { HYPERLINK "https://evil.example" }', '- one\n  - inner\n- two', '1. first\n2. second',
  '| Time | What |\n| --- | --- |\n| 9:00 | Arrival, *quiet* |\n| 9:15 | <w:t>typed</w:t> |', '### Below', 'End &amp; done'
].join('\n\n')

/** LibreOffice, another program than the one that wrote them, opens the files and shows every word. */
describe('documents for Word, opened by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-docx-'))
  const [circular] = view.documents
  if (circular === undefined) throw new Error('The example has no documents')
  const rich: Document = { ...circular, parts: { p: { rank: 'a0', heading: { en: 'Part', fr: 'Partie', es: 'Parte' }, text: { en: RICH, fr: RICH, es: RICH } } } }
  const packs: [string, Pack][] = LANGUAGES.flatMap((language): [string, Pack][] => [
    ...buildDocuments(view, { documents: ['agenda', 'delegatePack'], languages: [language] }).map(({ document, pack }): [string, Pack] => [`${document}-${language}`, pack]),
    [`rich-${language}`, singleDocument(rich, editionIn(view, language, false)).pack]
  ])
  // The packs of every audience, and of the co-chairs one of each side.
  const readers = builtInPacks(view).filter(({ audience, group, sector }) => audience !== 'coChair' || (group === 'energy' && sector === 'public'))
  for (const { baseName, pack } of readyPacks(view, { packs: readers, languages: LANGUAGES }).ready) packs.push([baseName, pack])
  const inThree = withTrilingual(builtInPacks(view, ['head'])).filter(({ languages, side }) => languages === 'trilingual' && side === 'MX')
  for (const { pack } of readyPacks(view, { packs: inThree, languages: ['fr'] }).ready) packs.push(['in-three', pack])

  beforeAll(async () => {
    for (const [name, pack] of packs) writeFileSync(join(folder, `${name}.docx`), await writeDocx(pack))
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...packs.map(([name]) => join(folder, `${name}.docx`))], { stdio: 'pipe', timeout: 300_000 })
  }, 360_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(packs)('DOCX-8 %s: every word is there, and the marking on every page', (name, pack) => {
    const pages = execFileSync('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    const words = squeezed(pages.join(''))
    // A page may end at the hyphen of a word.
    for (const line of plainText(pack)) for (const word of line.split(/\s+|(?<=-)/u)) expect(words, `${word} of “${line}”`).toContain(squeezed(word))
    for (const page of pages) expect(page).toContain(pack.marking)
  })

  test('DOCX-10: a cover that three languages share takes one page', () => {
    const second = execFileSync('pdftotext', ['-raw', '-f', '2', '-l', '2', join(folder, 'in-three.pdf'), '-'], { encoding: 'utf8' })
    expect(second).toContain('Table des matières · Contents · Índice')
  })

  test('DOCX-9: headings, lists and tables are what they are after LibreOffice has read and written the file', () => {
    const path = join(folder, 'rich-en.docx')
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'html:HTML', '--outdir', folder, path], { stdio: 'pipe', timeout: 120_000 })
    const html = readFileSync(join(folder, 'rich-en.html'), 'utf8')
    expect(html.match(/<h1/gu)).toHaveLength(1)
    expect(html).toMatch(/<h2[^>]*>.*Part/su)
    expect(html).toMatch(/<h3[^>]*>.*Setting/su)
    expect(html).toMatch(/<h4[^>]*>.*Below/su)
    expect(html.match(/<ul/gu)?.length).toBeGreaterThanOrEqual(2)
    expect(html).toMatch(/<ol[^>]*>.*first/su)
    expect(html).toMatch(/<thead>.*Time/su)
    expect(html).toContain('href="https://www.canada.ca/en.html"')
    expect(html).not.toContain('href="https://evil.example"')
  })
})

/** Without blanks, hyphens at line ends and signs of direction, which readers put in as they like. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e]/gu, '')
}
