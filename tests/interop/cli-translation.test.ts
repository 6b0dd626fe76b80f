import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setItemText } from '#shared/domain/item/edits.ts'
import { after, exampleWithGaps, itemIds, packed } from './example-with-gaps.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** The OASIS schemas, as Debian's Symfony brings them along: XLIFF 1.2 strict, and the core of XLIFF 2 (whose namespace 2.1 keeps). */
const SCHEMAS = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'
let folder = ''
const at = (name: string): string => join(folder, name)

function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** A program of translators: Debian's Translate Toolkit, by the system's Python. */
function toolkit(from: string, to: string): { parser: string; seen: number; done: number; notes: string[] } {
  const run = spawnSync('/usr/bin/python3', [join(import.meta.dirname, 'translate-file.py'), at(from), at(to)], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as { parser: string; seen: number; done: number; notes: string[] } // what translate-file.py prints
}

/** Whether a file keeps to a schema; xmllint finds the schema of `xml:` attributes by a catalogue. */
function validated(file: string, schema: string): string {
  const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', at(schema), at(file)], { encoding: 'utf8', env: { ...process.env, XML_CATALOG_FILES: at('catalog.xml') } })
  return `${run.stdout}${run.stderr}`.trim()
}

interface Imported {
  counts: Record<string, number>
  written: number
  texts: { id: string; outcome: string; target: string; source: string; remarks: string[] }[]
}

function imported(file: string, into: string, words: string[] = []): Imported {
  const run = alternat(['translation', 'import', at(file), '--into', at(into), '--json', ...words])
  if (run.code !== 0) throw new Error(run.err)
  return JSON.parse(run.out) as Imported
}

const FORMATS = ['xliff12', 'xliff21', 'tmx', 'xlsx', 'docx'] as const

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-translation-'))
  writeFileSync(at('gaps.alternat'), await packed(exampleWithGaps()))
  for (const name of ['xliff-core-1.2-strict.xsd', 'xliff-core-2.0.xsd', 'xml.xsd']) copyFileSync(join(SCHEMAS, name), at(name))
  cpSync(at('xml.xsd'), at('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'))
  const address = 'http://www.w3.org/2001/xml.xsd'
  writeFileSync(at('catalog.xml'), `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="${address}" uri="file://${at('xml.xsd')}"/><system systemId="${address}" uri="file://${at('xml.xsd')}"/></catalog>`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat translation export and import', () => {
  it.each(FORMATS)('EXCHANGE-10: what is missing goes out as %s, and back with nothing translated changes nothing', (format) => {
    const sent = alternat(['translation', 'export', at('gaps.alternat'), '--from', 'en', '--to', 'fr', '--format', format, '--out', at(`out.${format}`), '--json'])
    expect(sent.err).toBe('')
    const answer = JSON.parse(sent.out) as Record<string, number>
    expect(answer).toMatchObject({ path: at(`out.${format}`), format, from: 'en', to: 'fr', unwritten: 0, unsettled: 0 })
    expect(answer['texts']).toBeGreaterThan(10)
    expect(answer['units']).toBe((answer['texts'] ?? 0) + 2)
    copyFileSync(at('gaps.alternat'), at('copy.alternat'))
    const back = imported(`out.${format}`, 'copy.alternat')
    expect(back).toMatchObject({ written: 0, counts: { empty: answer['texts'], unknown: 0, damaged: 0 } })
    expect(readFileSync(at('copy.alternat')).equals(readFileSync(at('gaps.alternat')))).toBe(true)
  })

  it('XLIFF-10: XLIFF 1.2 keeps to the strict schema of OASIS, XLIFF 2.1 to the core schema, with all texts of the example too', () => {
    for (const [format, schema] of [['xliff12', 'xliff-core-1.2-strict.xsd'], ['xliff21', 'xliff-core-2.0.xsd']] as const) {
      expect(validated(`out.${format}`, schema)).toBe(`${at(`out.${format}`)} validates`)
      expect(alternat(['translation', 'export', at('gaps.alternat'), '--from', 'es', '--to', 'fr', '--format', format, '--all', '--out', at(`all.${format}`)]).code).toBe(0)
      expect(validated(`all.${format}`, schema)).toBe(`${at(`all.${format}`)} validates`)
    }
    const broken = readFileSync(at('out.xliff12'), 'utf8').replace('<body>', '<body><source/>')
    writeFileSync(at('broken.xliff12'), broken)
    expect(validated('broken.xliff12', 'xliff-core-1.2-strict.xsd')).toContain('fails to validate')
  })

  it.each([['xliff12', 'xlf', 'translate.storage.xliff'], ['tmx', 'tmx', 'translate.storage.tmx']] as const)('XLIFF-11: the Translate Toolkit reads our %s, translates it, and all of it comes back', (format, extension, parser) => {
    copyFileSync(at(`out.${format}`), at(`sent.${extension}`))
    const worked = toolkit(`sent.${extension}`, `back.${extension}`)
    expect(worked).toMatchObject({ parser, seen: worked.done })
    expect(worked.notes.join('\n')).toContain('Agenda · Title')
    copyFileSync(at('gaps.alternat'), at('copy.alternat'))
    const back = imported(`back.${extension}`, 'copy.alternat')
    expect(back.counts).toMatchObject({ taken: back.texts.length, empty: 0, damaged: 0, unknown: 0 })
    expect(back.written).toBe(back.texts.length)
    // The toolkit makes words of the codes of a TMX, and keeps those of XLIFF.
    expect(back.texts.find(({ id }) => id === 'item/opening/note')?.target).toBe('SEE **THE RECORD** AND [THE PLAN](https://example.org/a?b=1&c=2) & *MORE*.\\\nEND.\n\n- ONE\n- TWO')
    const status = JSON.parse(alternat(['translation', 'status', at('copy.alternat'), '--json']).out) as { texts: { id: string; states: { fr: string } }[] }
    expect(status.texts.filter(({ states }) => states.fr === 'missing')).toEqual([])
  })

  it('XLIFF-12: the toolkit’s own converter makes a PO of it, with ids', () => {
    const run = spawnSync('xliff2po', ['--progress=none', at('sent.xlf'), at('words.po')], { encoding: 'utf8' })
    expect(run.status).toBe(0)
    const words = readFileSync(at('words.po'), 'utf8')
    expect(words).toContain('msgid "Adoption of the agenda"')
    expect(words).toContain('#: item/adoption/title')
  })

  it('TBX-10: the toolkit reads the term base that goes out, and taking it back changes nothing', () => {
    const sent = alternat(['translation', 'export', at('gaps.alternat'), '--from', 'en', '--to', 'es', '--format', 'tbx', '--out', at('terms.tbx'), '--json'])
    const { terms } = JSON.parse(sent.out) as { terms: number }
    expect(terms).toBeGreaterThan(200)
    const run = spawnSync('/usr/bin/python3', ['-c', `from translate.storage import tbx; store = tbx.tbxfile.parsefile(${JSON.stringify(at('terms.tbx'))}); print(len(store.units)); print([u.target for u in store.units if u.source == 'working group'][0])`], { encoding: 'utf8' })
    expect(run.stdout.split('\n').slice(0, 2)).toEqual([String(terms), 'grupo de trabajo'])
    expect(JSON.parse(alternat(['translation', 'import', at('terms.tbx'), '--into', at('gaps.alternat'), '--json']).out)).toEqual({ format: 'tbx', created: 0, changed: 0, same: terms, left: 0, terms: [] })
  })

  it('BACK-10: a source that changed since is named with both wordings and left, unless one asks for it; what was taken is one gesture', async () => {
    const changes = exampleWithGaps()
    const [, second = ''] = itemIds(changes)
    writeFileSync(at('later.alternat'), await packed(after(changes, setItemText(second, 'title', 'en', 'Something else'), 'later')))
    const told = alternat(['translation', 'import', at('back.xlf'), '--into', at('later.alternat'), '--dry-run'], 'fr')
    expect(told.out).toContain('Texte de départ modifié depuis.')
    expect(told.out).toMatch(/ {2}texte actuel\u00A0: Something else/u)
    const back = imported('back.xlf', 'later.alternat')
    expect(back.counts).toMatchObject({ changed: 1, taken: back.texts.length - 1 })
    const again = imported('back.xlf', 'later.alternat', ['--also', 'changed'])
    expect(again).toMatchObject({ written: 1, counts: { changed: 1, same: back.texts.length - 1 } })
    const status = JSON.parse(alternat(['translation', 'status', at('later.alternat'), '--json']).out) as { texts: { id: string; states: { fr: string } }[] }
    expect(status.texts.find(({ id }) => id === `item/${second}/title`)?.states.fr).toBe('stale')
  })

  it('EXCHANGE-11: wrong words, wrong files and nothing to send are named, and nothing is written', () => {
    const send = (...more: string[]): ReturnType<typeof alternat> => alternat(['translation', 'export', at('gaps.alternat'), '--out', at('never'), ...more])
    expect(send('--from', 'en', '--to', 'en', '--format', 'tmx').code).toBe(2)
    expect(send('--from', 'en', '--to', 'de', '--format', 'tmx').code).toBe(2)
    expect(send('--from', 'en', '--to', 'fr', '--format', 'pdf').code).toBe(2)
    expect(send('--from', 'en', '--to', 'es', '--format', 'xliff12', '--kinds', 'rooms')).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was written') as string })
    writeFileSync(at('evil.xlf'), '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff version="1.2">&x;</xliff>')
    const evil = alternat(['translation', 'import', at('evil.xlf'), '--into', at('gaps.alternat')], 'es')
    expect([evil.code, evil.err]).toEqual([1, expect.stringContaining('no se incorporó nada')])
    expect(alternat(['translation', 'import', at('gone.xlf'), '--into', at('gaps.alternat')]).err).toContain('no longer where it was')
  })
})
