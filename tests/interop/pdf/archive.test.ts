import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { PDFDocument } from 'pdf-lib'
import { AUDIENCES } from '#shared/domain/pack/audiences.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { plainText } from '#shared/briefing/index.ts'
import { makeFile, readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { brokenRules } from './rules.ts'

const view = sampleView()
const { ready } = readyPacks(view, { packs: builtInPacks(view, ['coChair']).slice(0, 1), languages: ['es'] })

/** One pack of each audience, in languages by turns, and one in all three. */
const everyAudience = AUDIENCES.flatMap((audience, index) => {
  const [pack] = builtInPacks(view, [audience])
  const [language = 'en'] = [LANGUAGES[index % LANGUAGES.length]]
  return pack ? readyPacks(view, { packs: audience === 'head' ? [pack, { ...pack, languages: 'trilingual' }] : [pack], languages: [language] }).ready : []
})

/** ISO 19005-3 and ISO 14289-1 in one file, as far as it can be told without a validator: none is packaged for our systems. */
describe('a PDF for archives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['native', 'wasm'] as const)('PDFA-1 [%s]: says that it is PDF/A-3a and PDF/UA-1, binds its colours to a profile, and has every word', async (name) => {
    const [one] = ready
    if (!one) throw new Error('There is no pack')
    const file = await makeFile(view, one, 'pdfa', '2027-09-30T12:00:00Z')
    if (file === null || !('document' in file)) throw new Error('There is nothing to typeset')
    expect(file.fileName).toBe(`${one.baseName}-pdfa.pdf`)
    const { pdf } = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: name }), file.document)
    const raw = Buffer.from(pdf).toString('latin1')
    const packet = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/u.exec(raw)?.[0] ?? ''
    expect(packet).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
    // What PDF/A does not know of itself is described; every prefix is declared.
    for (const prefix of ['pdfuaid', 'xmpMM', 'pdf']) expect(packet).toContain(`<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`)
    for (const [, prefix] of packet.matchAll(/<([a-zA-Z]+):/gu)) expect(packet).toContain(`xmlns:${prefix}="`)
    const objects = raw + packedObjects(Buffer.from(pdf))
    const profile = /\/S \/GTS_PDFA1[\s\S]*?\/DestOutputProfile (\d+) 0 R/u.exec(objects)?.[1]
    expect(objects).toMatch(new RegExp(`\n${profile} 0 obj\n<<[^>]*/N 3`, 'u'))
    expect(objects).toMatch(/\/OutputIntents \[\d+ 0 R\]/u)
    expect(objects).not.toMatch(/\/(?:JavaScript|Launch|EmbeddedFile|Encrypt)\b/u)
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, pdf)
    const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    for (const line of plainText(one.pack)) for (const word of line.split(/\s+/u)) expect(squeezed(text)).toContain(squeezed(word))
    const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n').slice(2).filter((line) => line.trim() !== '')
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+$/u)
  }, 120_000)

  test.each(everyAudience.map((one) => [one.baseName, one] as const))('PDFA-3 %s: keeps every rule of both standards that can be told from its objects, read by another library', async (_name, one) => {
    const file = await makeFile(view, one, 'pdfa', '2027-09-30T12:00:00Z')
    if (file === null || !('document' in file)) throw new Error('There is nothing to typeset')
    const { pdf } = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' }), file.document)
    expect(await brokenRules(pdf)).toEqual([])
  }, 120_000)

  test('PDFA-4: a rule that is broken is named', async () => {
    const [one] = ready
    const file = one ? await makeFile(view, one, 'pdf', '2027-09-30T12:00:00Z') : null
    if (file === null || !('document' in file)) throw new Error('There is nothing to typeset')
    const { pdf } = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' }), file.document)
    const spoiled = await PDFDocument.load(pdf, { updateMetadata: false })
    spoiled.addJavaScript('open', 'app.alert(1)')
    spoiled.addPage().drawText('Helvetica from elsewhere')
    const broken = await brokenRules(await spoiled.save())
    for (const clause of ['A 6.2.3', 'A 6.6.4', 'A 6.5.1: there is no action JavaScript', 'A 6: there are no JavaScript', 'UA 7.21.4: the font Helvetica']) expect(broken.join('\n')).toContain(clause)
  }, 120_000)

  test('PDFA-2: the native engine refuses what an archive would refuse', async () => {
    const [one] = ready
    const file = one ? await makeFile(view, one, 'pdf', '2027-09-30T12:00:00Z') : null
    if (file === null || !('document' in file)) throw new Error('There is nothing to typeset')
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
    expect(() => typeset(engine, { ...file.document, standard: 'a-3a' })).toThrow(/date/u)
  })
})

/** The objects that are packed together (ISO 32000-1, 7.5.7). */
function packedObjects(file: Buffer): string {
  const text = file.toString('latin1')
  return [...text.matchAll(/\/Type \/ObjStm[\s\S]*?\/Length (\d+)[\s\S]*?stream\n/gu)]
    .map((match) => inflateSync(file.subarray(match.index + match[0].length, match.index + match[0].length + Number(match[1]))).toString('latin1'))
    .join('\n')
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b]/gu, '')
}
