import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
let example = ''

/** Runs the command line as a person does, in English unless told otherwise. */
function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language }
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

interface Files {
  files: { path: string; language: string; format: string; pages: number }[]
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-cli-'))
  example = join(folder, 'example.alternat')
  expect(alternat(['sample', '--out', example]).code).toBe(0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat sample and info', () => {
  it('CLI-1: writes the example, the same bytes every time, and says what is in it', () => {
    const again = join(folder, 'again.alternat')
    expect(alternat(['sample', '--out', again]).out.trim()).toBe(again)
    expect(readFileSync(again).equals(readFileSync(example))).toBe(true)
    const info = JSON.parse(alternat(['info', example, '--json']).out) as { records: Record<string, number>; conflicts: number; meetings: { start: string; zone: string }[] }
    expect(info.conflicts).toBe(0)
    expect(info.records['group']).toBeGreaterThanOrEqual(8)
    expect(info.records['person']).toBeGreaterThanOrEqual(110)
    expect(info.meetings).toMatchObject([{ start: '2027-10-14', zone: 'America/Mexico_City' }])
  })

  it('CLI-2: says the same in three languages', () => {
    expect(alternat(['info', example], 'en').out).toContain('working groups')
    expect(alternat(['info', example], 'fr').out).toContain('groupes de travail')
    expect(alternat(['info', example], 'es').out).toContain('grupos de trabajo')
  })
})

describe('alternat pack', () => {
  it('CLI-3: prints the documents asked for and says which, with their pages', () => {
    const out = join(folder, 'packs')
    const run = alternat(['pack', example, '--out', out, '--documents', 'agenda,participants', '--audience', 'delegate', '--languages', 'es,fr', '--trilingual', '--formats', 'pdf', '--json'])
    expect(run.code).toBe(0)
    const { files } = JSON.parse(run.out) as Files
    expect(files.map(({ path }) => path.slice(out.length + 1))).toEqual([
      'orden-del-dia-es.pdf', 'participantes-es.pdf', 'carpeta-de-delegaciones-es.pdf', 'carpeta-de-delegaciones-es-en-fr.pdf',
      'ordre-du-jour-fr.pdf', 'participants-fr.pdf', 'cahier-des-delegations-fr.pdf', 'orden-del-dia-es-en-fr.pdf', 'participantes-es-en-fr.pdf'
    ])
    expect(readdirSync(out).sort()).toEqual(files.map(({ path }) => path.slice(out.length + 1)).sort())
    for (const { path, pages, format } of files) {
      expect(format).toBe('pdf')
      const info = spawnSync('pdfinfo', [path], { encoding: 'utf8' }).stdout
      expect(Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1])).toBe(pages)
      expect(info).toMatch(/^Tagged:\s+yes$/m)
    }
  })

  it('CLI-3b: writes the same documents for Word where that is asked for', () => {
    const out = join(folder, 'word')
    const run = alternat(['pack', example, '--out', out, '--documents', 'agenda', '--languages', 'fr', '--formats', 'pdf,docx', '--json'])
    expect(run.code).toBe(0)
    const { files } = JSON.parse(run.out) as Files
    expect(files.map(({ path, format }) => [path.slice(out.length + 1), format])).toEqual([['ordre-du-jour-fr.pdf', 'pdf'], ['ordre-du-jour-fr.docx', 'docx']])
    expect(readFileSync(join(out, 'ordre-du-jour-fr.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('CLI-3c: prints the annual report of the meeting that is named, in each language with the country of its copy first', () => {
    const out = join(folder, 'report')
    const run = alternat(['pack', example, '--out', out, '--documents', 'annualReport', '--meeting', 'm2026', '--json'])
    expect(run.code).toBe(0)
    const { files } = JSON.parse(run.out) as Files
    expect(files.map(({ path }) => path.slice(out.length + 1))).toEqual(['annual-report-en.pdf', 'rapport-annuel-fr.pdf', 'informe-anual-es.pdf'])
    const words = files.map(({ path }) => spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s+/gu, ' '))
    const said = [
      ['Unclassified Canada Mexico', 'took on 52 commitments', 'Total 52 13 18 21', 'Help desks opened on November 5, 2026'],
      ['Non classifié Canada Mexique', 'pris 52 engagements', 'Total 52 13 18 21', 'ont ouvert le 5 novembre 2026'],
      ['No clasificado México Canadá', 'asumieron 52 compromisos', 'Total 52 13 18 21', 'El 5 de noviembre de 2026 abrieron']
    ]
    for (const [index, sentences] of said.entries()) for (const sentence of sentences) expect(words[index]).toContain(sentence)
  })

  it('CLI-4: a pack that fails leaves nothing half-written', () => {
    const blocked = join(folder, 'a file')
    writeFileSync(blocked, 'in the way')
    const run = alternat(['pack', example, '--out', join(blocked, 'packs'), '--documents', 'agenda'])
    expect(run.code).toBe(1)
    expect(run.err).toContain('Nothing was written')
    expect(readFileSync(blocked, 'utf8')).toBe('in the way')
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    // A folder stands where the second file should go: the first one must not be there either.
    mkdirSync(join(empty, 'programme-en.pdf'))
    expect(alternat(['pack', example, '--out', empty, '--documents', 'agenda,programme', '--languages', 'en']).code).toBe(1)
    expect(readdirSync(empty)).toEqual(['programme-en.pdf'])
  })
})

describe('alternat pack, for every reader', () => {
  interface Packs {
    files: { path: string; pack?: string; language?: string; format: string; pages?: number | null; marking?: string; side?: string }[]
    refused: { pack: string; texts: { record: { id: string }; side: string }[] }[]
  }

  it('CLI-PACK-1: makes the packs of some readers in every format, and says what each is', () => {
    const out = join(folder, 'readers')
    const run = alternat(['pack', example, '--out', out, '--audience', 'head,interpreter', '--side', 'CA', '--languages', 'fr', '--formats', 'pdf,docx,html,xlsx,ics', '--json'])
    expect(run.err).toBe('')
    expect(run.code).toBe(0)
    const { files, refused } = JSON.parse(run.out) as Packs
    expect(refused).toEqual([])
    expect(files.map(({ path }) => path.slice(out.length + 1))).toEqual(['pdf', 'docx', 'html', 'xlsx', 'ics'].map((format) => `chef-de-delegation-canada-fr.${format}`))
    expect(readdirSync(out).sort()).toEqual(files.map(({ path }) => path.slice(out.length + 1)).sort())
    expect(files[0]).toMatchObject({ pack: 'head-CA', language: 'fr', format: 'pdf', marking: 'protectedA', side: 'CA' })
    expect(files[0]?.pages).toBeGreaterThan(20)
    expect(readFileSync(files[2]?.path ?? '', 'utf8')).toContain('<html lang="fr-CA">')
  })

  it('CLI-PACK-2: gathers them in a ZIP with an index page, locked where there is a passphrase', async () => {
    const out = join(folder, 'zipped')
    const words = join(folder, 'passphrase')
    writeFileSync(words, 'four quite ordinary words\n')
    expect(alternat(['pack', example, '--out', out, '--audience', 'delegate', '--languages', 'en,es', '--formats', 'html,zip']).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['briefing-packs.zip', 'carpeta-de-delegaciones-es.html', 'delegate-pack-en.html'])
    const zip = unzipSync(readFileSync(join(out, 'briefing-packs.zip')))
    expect(Object.keys(zip).sort()).toEqual(['carpeta-de-delegaciones-es.html', 'delegate-pack-en.html', 'index.html'])
    const locked = join(folder, 'locked')
    expect(alternat(['pack', example, '--out', locked, '--audience', 'delegate', '--languages', 'en', '--formats', 'zip', '--passphrase-file', words]).code).toBe(0)
    expect(readdirSync(locked)).toEqual(['briefing-packs.zip.age'])
    const { Decrypter } = await import('age-encryption')
    const decrypter = new Decrypter()
    decrypter.addPassphrase('four quite ordinary words')
    const opened = unzipSync(await decrypter.decrypt(readFileSync(join(locked, 'briefing-packs.zip.age'))))
    expect(Object.keys(opened).sort()).toEqual(['delegate-pack-en.docx', 'delegate-pack-en.html', 'delegate-pack-en.ics', 'delegate-pack-en.pdf', 'delegate-pack-en.xlsx', 'index.html'])
    expect(alternat(['pack', example, '--out', locked, '--audience', 'delegate', '--passphrase-file', words])).toMatchObject({ code: 2 })
  })

  it('CLI-PACK-3: one pack by its name in any language; a name that is none is answered with those there are', () => {
    const out = join(folder, 'named')
    expect(alternat(['pack', example, '--out', out, '--pack', 'cahier de la LOGISTIQUE', '--languages', 'en', '--formats', 'ics']).code).toBe(0)
    expect(readdirSync(out)).toEqual(['logistics-pack-en.ics'])
    const wrong = alternat(['pack', example, '--out', out, '--pack', 'nobody’s'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Interpreter’s pack')
  })

  it('CLI-READY-1: says what is missing in three languages, and ends with 0 while every pack can be made', () => {
    const run = alternat(['readiness', example, '--language', 'fr', '--audience', 'head,delegate', '--json'])
    expect(run.code).toBe(0)
    const { findings } = JSON.parse(run.out) as { findings: { gravity: string; message: Record<string, string>; target: { screen: string }; packs: { id: string }[] }[] }
    for (const { gravity, message, packs } of findings) {
      expect(['gap', 'notice']).toContain(gravity)
      for (const language of ['en', 'fr', 'es']) expect(message[language]).toMatch(/\S/u)
      expect(packs.length).toBeGreaterThan(0)
    }
    expect(alternat(['readiness', example, '--audience', 'delegate'], 'es').out).toMatch(/Carpetas: 1/u)
  })
})

describe('alternat print', () => {
  it.each([
    [['badges'], 'badges.pdf', 'en', 102],
    [['badges', '--size', 'card', '--paper', 'a4', '--own-language', '--language', 'es'], 'gafetes.pdf', 'es', 102],
    [['place-cards', '--per-sheet', '1', '--delegation', 'CA'], 'cards.pdf', 'en', 47],
    [['participants', '--with-contacts', '--language', 'fr'], 'contacts.pdf', 'fr', 121],
    [['participants', '--trilingual', '--language', 'es'], 'three.pdf', 'es', 121],
    [['sign-in', '--language', 'fr', '--delegation', 'MX'], 'sign-in.pdf', 'fr', 55]
  ])('CLI-7: prints %j and says how many pages and people', (words, name, language, people) => {
    const out = join(folder, 'prints', name)
    const run = alternat(['print', ...words, example, '--out', out, '--json'])
    expect(run.err).toBe('')
    const told = JSON.parse(run.out) as { path: string; language: string; format: string; pages: number; people: number; without: string[] }
    expect(told).toMatchObject({ path: out, language, format: 'pdf', people, without: [] })
    const info = spawnSync('pdfinfo', [out], { encoding: 'utf8' }).stdout
    expect(Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1])).toBe(told.pages)
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    const text = spawnSync('pdftotext', ['-raw', out, '-'], { encoding: 'utf8' }).stdout
    expect(text.includes('@')).toBe(words.includes('--with-contacts'))
  })

  it('CLI-8: where nobody is to be on it, nothing is written; those without an address are named', () => {
    const out = join(folder, 'nobody.pdf')
    const some = join(folder, 'some.pdf')
    const closed = join(folder, 'emptied.alternat')
    expect(alternat(['close', example, '--out', closed, '--contacts', '--requirements']).code).toBe(0)
    // Co-chairs keep their contacts; the head of delegation is no co-chair.
    const labels = alternat(['print', 'labels', closed, '--out', some])
    expect(labels.code).toBe(0)
    expect(labels.err).toContain('Geneviève Marchand has no office address')
    expect(alternat(['print', 'counts', closed, '--out', out], 'fr')).toMatchObject({ code: 1, out: '' })
    expect(existsSync(out)).toBe(false)
    expect(alternat(['print', 'labels', example, '--out', out])).toMatchObject({ code: 0, err: '' })
  })
})

describe('alternat close', () => {
  it('CLI-9: removes the parts asked for from every change, says of how many people, and leaves the first file as it is', () => {
    const out = join(folder, 'closed.alternat')
    const run = alternat(['close', example, '--out', out, '--contacts', '--json'])
    expect(run.code).toBe(0)
    const answer = JSON.parse(run.out) as { removed: Record<string, number | null>; struck: number; staying: number }
    expect(answer.removed['contacts']).toBeGreaterThan(50)
    expect(answer.removed['travel']).toBeNull()
    const mails = (path: string): number => Buffer.from(unzipSync(readFileSync(path))['changes.jsonl'] ?? []).toString().match(/"email":"[^"]+"/g)?.length ?? 0
    expect(mails(example) - mails(out)).toBe(answer.removed['contacts'])
    const again = JSON.parse(alternat(['close', out, '--out', out, '--json']).out) as typeof answer
    expect(again.removed['contacts']).toBe(0)
    expect(alternat(['close', example, '--out', out], 'fr').out).toContain('Effacé\u00a0: coordonnées')
    expect(alternat(['close', example, '--out', out, '--meeting', 'none']).code).toBe(2)
  })
})

describe('alternat timetable', () => {
  it('CLI-30: places what waits, says cost, bound and gap, and writes a file that merges', () => {
    const out = join(folder, 'planned.alternat')
    const run = alternat(['timetable', example, '--out', out, '--seed', '7', '--moves', '50000', '--json'])
    expect(run.code).toBe(0)
    const answer = JSON.parse(run.out) as { placed: number; unplaced: unknown[]; cost: number; bound: number; gap: number }
    expect(answer).toMatchObject({ placed: 2, unplaced: [] })
    expect(answer.bound).toBeLessThanOrEqual(answer.cost)
    expect(answer.gap).toBeGreaterThanOrEqual(0)
    const before = JSON.parse(alternat(['info', example, '--json']).out) as { changes: number }
    const after = JSON.parse(alternat(['info', out, '--json']).out) as { changes: number; conflicts: number }
    expect(after).toMatchObject({ changes: before.changes + 2, conflicts: 0 })
  })

  it('CLI-31: the same seed and moves give the same plan, its proof included, and it says when the clock cut it short', () => {
    const answers = [1, 2].map((run) => alternat(['timetable', example, '--out', join(folder, `plan-${run}.alternat`), '--moves', '30000', '--json']).out)
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ placed: 2, gap: 0 })
    expect(answers[1]).toBe(answers[0])
    const cut = ['timetable', example, '--out', join(folder, 'cut.alternat'), '--improve', '--seconds', '1']
    expect(alternat(cut).out).toContain('Stopped by the clock (1 s)')
    expect(alternat(['timetable', example, '--out', join(folder, 'whole.alternat')]).out).not.toContain('Stopped')
    expect(alternat(cut, 'es').out).toContain('límite de tiempo (1 s)')
  })
})

describe('wrong words and bad files', () => {
  it.each([
    [[], 2, 'Usage'],
    [['dance'], 2, 'no command “dance”'],
    [['pack'], 2, 'Name the .alternat file'],
    [['pack', 'x.alternat'], 2, '--out'],
    [['pack', 'x.alternat', '--out', 'o', '--languages', 'de'], 2, '“de”'],
    [['pack', 'x.alternat', '--out', 'o', '--documents', 'agenda,poem'], 2, '“poem”'],
    [['pack', 'x.alternat', '--out', 'o', '--formats', 'odt'], 2, '“odt”'],
    [['pack', 'x.alternat', '--wings'], 2, 'There is no option --wings'],
    [['timetable', 'x.alternat', '--out', 'o', '--moves', '-5'], 2, '“-5” is not a whole number for --moves'],
    [['timetable', 'x.alternat', '--out', 'o', '--moves'], 2, '--moves needs a value'],
    [['check', 'x.alternat', '--json=3'], 2, '--json takes no value'],
    [['info', 'a', 'b'], 2, 'Too many words'],
    [['print'], 2, 'badges, place-cards, participants, sign-in'],
    [['print', 'requirements', 'x.alternat', '--out', 'o'], 2, '“requirements”'],
    [['print', 'badges'], 2, 'Name the .alternat file'],
    [['print', 'badges', 'x.alternat'], 2, '--out'],
    [['print', 'badges', 'x.alternat', '--out', 'o', '--size', 'huge'], 2, '“huge”'],
    [['print', 'badges', 'x.alternat', '--out', 'o', '--delegation', 'US'], 2, '“US”'],
    [['print', 'badges', 'nowhere.alternat', '--out', 'o'], 1, 'nowhere.alternat'],
    [['sample'], 2, '--out'],
    [['timetable', 'x.alternat'], 2, '--out'],
    [['timetable', 'x.alternat', '--out', 'o', '--moves', 'many'], 2, '“many”'],
    [['info', 'nowhere.alternat'], 1, 'nowhere.alternat']
  ])('CLI-5: %j ends with exit code %i and says why', (words, code, why) => {
    const run = alternat(words)
    expect(run.code).toBe(code)
    expect(run.out + run.err).toContain(why)
    expect(existsSync(join(folder, 'o'))).toBe(false)
  })

  it('CLI-10: a reader that stops early, as `head` does, ends nothing and is no fault', () => {
    const out = join(folder, 'unheard')
    const line = `"${process.execPath}" "${join(ROOT, 'cli/bin.mjs')}" pack "${example}" --out "${out}" --documents agenda --languages en | true; echo "ended with \${PIPESTATUS[0]}"`
    const run = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: 'en' } })
    expect(run.stderr).toBe('')
    expect(run.stdout).toContain('ended with 0')
    expect(readdirSync(out)).toEqual(['agenda-en.pdf'])
  })

  it('CLI-6: a damaged file is refused by name', () => {
    const bytes = readFileSync(example)
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
    const damaged = join(folder, 'damaged.alternat')
    writeFileSync(damaged, bytes)
    const run = alternat(['info', damaged])
    expect(run.code).toBe(1)
    expect(run.err.trim()).not.toBe('')
    expect(run.err).not.toContain('exchange.')
    const text = join(folder, 'letter.alternat')
    writeFileSync(text, 'Dear colleague')
    expect(alternat(['info', text]).code).toBe(1)
  })
})
