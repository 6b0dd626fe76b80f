import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#electron/files/sha256.ts'
import { hashOf } from '#electron/files/attachments/folder.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import type { FileType } from '#shared/domain/attachment/file-types.ts'
import { attachFile, setAttachedLanguages, setAttachedTitle } from '#shared/domain/document/edits.ts'
import { addSection, changePack, copyPack } from '#shared/domain/pack/edits.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import type { Edit } from '#shared/ledger/author.ts'
import type { Change } from '#shared/ledger/change.ts'
import { SAMPLE_WORKSPACE, sampleChanges } from '#shared/sample/index.ts'
import { heavyPdf, officeFile, pdfOf, pngOf, slowPdf, withScripts } from '#tests/unit/attached/files.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { after } from './example-with-gaps.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let folder = ''
let file = ''

interface Attached {
  name: string
  place: string
  reason: string | null
  message: Record<string, string> | null
  fileName: string | null
  pages: number | null
}

interface Answer {
  files: { path: string; pack: string; language: string; format: string; attached: Attached[] }[]
  refused: { pack: string; language: string; message: Record<string, string>; texts: { record: { id: string }; side: string; section: string; message: Record<string, string> }[] }[]
}

function alternat(words: string[], language = 'en'): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: language } })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** A PDF, a picture, a Word and an Excel file go with the circular, besides one that is lost and one that is broken; a Canadian note has one for books in Spanish. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alternat-cli-attached-'))
  file = join(folder, 'attached.alternat')
  const broken = new TextEncoder().encode('%PDF-1.7\nnothing more')
  const files: [FileType, string, Uint8Array, boolean][] = [
    ['pdf', 'invitation.pdf', await withScripts(await pdfOf(['FOREIGN-ONE', 'FOREIGN-TWO'], true)), true],
    ['png', 'floor plan.png', pngOf(900, 600), true],
    ['docx', 'Terms of reference.docx', officeFile('docx'), true],
    ['xlsx', 'Budget.xlsx', officeFile('xlsx'), true],
    ['pdf', 'lost.pdf', new TextEncoder().encode('%PDF-1.7 lost on the way'), false],
    ['pdf', 'broken.pdf', broken, true]
  ]
  const note = sampleView().documents.find(({ id }) => id === 'issue-canada-permits')
  const delegate = builtInPacks(sampleView(), ['delegate'])[0]
  if (!note || !delegate) throw new Error('The example has a Canadian note and a pack for delegates')
  const edits: Edit[] = [
    ...files.map(([type, name, bytes], index) => attachFile('circular', `f${index}`, { rank: `a${index}`, file: hashOf(bytes), type, name })),
    setAttachedTitle('circular', 'f0', 'fr', 'Lettre d’invitation'),
    attachFile(note.id, 'own', { rank: 'a0', file: hashOf(pngOf(30, 20)), type: 'png', name: 'own.png' }),
    setAttachedLanguages(note.id, 'own', ['es']),
    copyPack('annexes', delegate, { name: { en: 'Annexes', fr: 'Annexes', es: 'Anexos' }, rank: 'a0' }),
    addSection('annexes', 'files', { kind: 'attachedFiles', rank: 'z' }),
    copyPack('annexes-three', delegate, { name: { en: 'Annexes in three', fr: 'Annexes en trois', es: 'Anexos en tres' }, rank: 'a1' }),
    addSection('annexes-three', 'files', { kind: 'attachedFiles', rank: 'z' }),
    changePack('annexes-three', { languages: 'trilingual' })
  ]
  const changes = edits.reduce<Change[]>((all, edit, index) => after(all, edit, `attached-${index}`), sampleChanges())
  const attachments = new Map([...files.flatMap(([, , bytes, isThere]) => (isThere ? [bytes] : [])), pngOf(30, 20)].map((bytes) => [hashOf(bytes), bytes]))
  writeFileSync(file, await writeAlternat({ workspace: SAMPLE_WORKSPACE, madeAt: '2027-06-01T12:00:00Z', attachments, changes }, sha256))
  // The first call says that it builds the command line.
  expect(alternat(['info', file, '--json']).code).toBe(0)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('alternat pack, with attached files', { timeout: 180_000 }, () => {
  it('CLI-FILES-1: a PDF stands in the book page by page, a picture on a page, Word and Excel beside it; what is lost or broken is named with the reason, in --json as well', () => {
    const out = join(folder, 'head')
    const run = alternat(['pack', file, '--out', out, '--audience', 'head', '--side', 'MX', '--languages', 'fr', '--formats', 'pdf,pdfa', '--json'])
    expect(run).toMatchObject({ code: 0, err: '' })
    const { files } = JSON.parse(run.out) as Answer
    const [book] = files.filter(({ format }) => format === 'pdf')
    expect(book?.attached.map(({ name, place, reason, fileName, pages }) => [name, place, reason, fileName, pages])).toEqual([
      ['invitation.pdf', 'inside', null, 'lettre-d-invitation-fr.pdf', 2],
      ['floor plan.png', 'inside', null, 'floor-plan-fr.png', null],
      ['Terms of reference.docx', 'beside', 'docx', 'terms-of-reference-fr.docx', null],
      ['Budget.xlsx', 'beside', 'xlsx', 'budget-fr.xlsx', null],
      ['lost.pdf', 'nowhere', 'missing', null, null],
      ['broken.pdf', 'nowhere', 'damaged', null, null]
    ])
    for (const { reason, message } of book?.attached ?? []) {
      if (reason === null) expect(message).toBeNull()
      else for (const language of ['en', 'fr', 'es']) expect(message?.[language]).toMatch(/\S/u)
    }
    const text = execFileSync('pdftotext', ['-layout', book?.path ?? '', '-'], { encoding: 'utf8' })
    for (const words of ['FOREIGN-ONE', 'FOREIGN-TWO']) {
      const [page, ...others] = text.split('\f').filter((one) => one.includes(words))
      expect(others).toEqual([])
      expect(page).toMatch(/\d+ \/ \d+/u)
      expect(page).toContain('Protégé A')
    }
    for (const words of ['floor plan', 'terms-of-reference-fr.docx', 'budget-fr.xlsx', 'lost', 'broken']) expect(text).toContain(words)
    expect(readFileSync(book?.path ?? '', 'latin1')).not.toMatch(/HOSTILE|\/JavaScript|\/EmbeddedFile|\/Launch/u)
    // The file for archives answers for all that it shows: pages from outside lie beside it.
    expect(readdirSync(out).sort()).toEqual(['budget-fr.xlsx', 'chef-de-delegation-mexique-fr-pdfa.pdf', 'chef-de-delegation-mexique-fr.pdf', 'lettre-d-invitation-fr.pdf', 'terms-of-reference-fr.docx'])
    const archival = join(out, 'chef-de-delegation-mexique-fr-pdfa.pdf')
    expect(readFileSync(archival, 'latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
    const said = execFileSync('pdftotext', ['-layout', archival, '-'], { encoding: 'utf8' })
    expect(said).not.toContain('FOREIGN-ONE')
    expect(said.replaceAll(/\s|\u200b/gu, '')).toContain('lettre-d-invitation-fr.pdf')
  })

  it('CLI-FILES-2: for people, each file that is not in the book is said once, in their language', () => {
    const run = alternat(['pack', file, '--out', join(folder, 'said'), '--audience', 'head', '--side', 'MX', '--languages', 'es,fr', '--formats', 'html'], 'fr')
    expect(run.code).toBe(0)
    const lines = run.err.trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toBe('Pas dans le cahier\u00a0: «\u00a0lost\u00a0». Le fichier n’est pas sur cet ordinateur. Ouvrez une copie de l’espace de travail qui le contient encore, ou joignez-le de nouveau.')
  })

  it('CLI-FILES-3: a ZIP holds the books and what lies beside them', () => {
    const out = join(folder, 'zip')
    expect(alternat(['pack', file, '--out', out, '--audience', 'head', '--side', 'MX', '--languages', 'en', '--formats', 'html,zip']).code).toBe(0)
    const names = Object.keys(unzipSync(readFileSync(join(out, 'briefing-packs.zip'))))
    for (const name of ['lettre-d-invitation-en.pdf', 'terms-of-reference-en.docx', 'budget-en.xlsx']) expect(names).toContain(name)
  })

  it('CLI-FILES-4: a pack for both sides is refused while one side’s document has a file for it, in one book of three languages too: exit code 1, the list, and words in --json', () => {
    const out = join(folder, 'refused')
    const run = alternat(['pack', file, '--out', out, '--pack', 'Annexes in three', '--languages', 'en', '--formats', 'html', '--json'])
    expect(run.code).toBe(1)
    const { files, refused } = JSON.parse(run.out) as Answer
    expect(files).toEqual([])
    expect(refused).toMatchObject([{ pack: 'annexes-three', texts: [{ record: { id: 'issue-canada-permits' }, side: 'CA', section: 'attachedFiles' }] }])
    expect(refused[0]?.message['fr']).toContain('les deux parties')
    expect(refused[0]?.texts[0]?.message['es']).toContain('Nota temática: permisos para practicantes')
    expect(run.err).toContain('Issue note: permits for interns')
    expect(() => readdirSync(out)).toThrow()
    // In the languages that do not have the file the book is made; the one that would have it is refused.
    const each = alternat(['pack', file, '--out', out, '--pack', 'annexes', '--languages', 'en,es', '--formats', 'html', '--json'])
    expect(each.code).toBe(1)
    expect((JSON.parse(each.out) as Answer).refused.map(({ language }) => language)).toEqual(['es'])
    expect(readdirSync(out)).toContain('annexes-en.html')
  })

  it('CLI-FILES-5: files that take too much time or memory are stopped and named with the reason, and the others stand in the book', async () => {
    const files = [['heavy.pdf', await heavyPdf()], ['slow.pdf', await slowPdf()], ['harmless.pdf', await pdfOf(['HARMLESS-PAGE'])]] as const
    const edits = files.map(([name, bytes], index) => attachFile('circular', `h${index}`, { rank: `a${index}`, file: hashOf(bytes), type: 'pdf', name }))
    const changes = edits.reduce<Change[]>((all, edit, index) => after(all, edit, `hostile-${index}`), sampleChanges())
    const hostile = join(folder, 'hostile.alternat')
    writeFileSync(hostile, await writeAlternat({ workspace: SAMPLE_WORKSPACE, madeAt: '2027-06-01T12:00:00Z', attachments: new Map(files.map(([, bytes]) => [hashOf(bytes), bytes])), changes }, sha256))
    const run = alternat(['pack', hostile, '--out', join(folder, 'hostile'), '--audience', 'head', '--side', 'MX', '--languages', 'en', '--json'])
    expect(run.code).toBe(0)
    const [book] = (JSON.parse(run.out) as Answer).files
    expect(book?.attached.map(({ name, place, pages }) => [name, place, pages])).toEqual([['heavy.pdf', 'nowhere', null], ['slow.pdf', 'nowhere', null], ['harmless.pdf', 'inside', 1]])
    // Which of its limits the first one meets depends on how busy the computer is.
    expect(book?.attached[0]?.reason).toMatch(/^(?:memory|timeout)$/u)
    expect(book?.attached[1]?.reason).toBe('timeout')
    expect(execFileSync('pdftotext', [book?.path ?? '', '-'], { encoding: 'utf8' })).toContain('HARMLESS-PAGE')
  })

  it('CLI-READY-2: readiness names files that are lost or broken, with the way to each, and titles without translation', () => {
    const run = alternat(['readiness', file, '--audience', 'head', '--language', 'fr', '--json'])
    expect(run).toMatchObject({ code: 0, err: '' })
    const { findings } = JSON.parse(run.out) as { findings: { rule: string; gravity: string; record: { id: string }; message: Record<string, string>; target: { screen: string; focus: string }; packs: { id: string }[] }[] }
    const about = (rule: string) => findings.filter((finding) => finding.rule === rule)
    expect(about('fileMissing')).toMatchObject([{ gravity: 'gap', record: { id: 'circular' }, target: { screen: 'documents', focus: 'circular/attached.f4' }, packs: [{ id: 'head-CA' }, { id: 'head-MX' }] }])
    expect(about('fileMissing')[0]?.message['es']).toContain('lost')
    expect(about('fileRefused')).toMatchObject([{ gravity: 'gap', target: { focus: 'circular/attached.f5' } }])
    expect(about('fileApart')).toHaveLength(2)
    const english = alternat(['readiness', file, '--audience', 'head', '--side', 'MX', '--language', 'en'])
    expect(english.out).toMatch(/Missing: .*Administrative circular.*English/u)
    expect(english.out).toMatch(/Missing: .*lost/u)
    // What would be refused blocks, and is an exit code of its own.
    expect(alternat(['readiness', file, '--pack', 'annexes-three'])).toMatchObject({ code: 1, err: '' })
  })
})
