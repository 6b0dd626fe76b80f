import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { LIMITS } from '#shared/intake/read/limits.ts'
import type { IntakeProblem } from '#shared/intake/read/problem.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'
import { readList } from '#electron/intake/read-file.ts'
import { processorWatch } from '#tests/unit/processor.ts'
import { gridFrom, workbookFile, workbookParts, type WorkbookText } from './workbook-file.ts'

/** The time in which a file must be refused, in milliseconds of the processor. */
const LIMIT = 2000

function inTime<T>(work: () => T): T {
  const worked = processorWatch()
  const result = work()
  expect(worked()).toBeLessThan(LIMIT)
  return result
}

/** As the app reads it. */
function refused(bytes: Uint8Array, name = 'list.xlsx'): IntakeProblem {
  const answer = inTime(() => readList(name, bytes))
  if (answer.ok) throw new Error('was read')
  return answer.problem
}

const workbook = (text: WorkbookText): IntakeProblem => refused(workbookFile(text))
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const cell = (name: string, text = 'x'): string => `<row><c r="${name}" t="inlineStr"><is><t>${text}</t></is></c></row>`

/** Changes four bytes of the directory's line of one entry: its claimed size is at 24, its packed size at 20. */
function withDirectory(file: Uint8Array, entry: string, offset: number, value: number): Uint8Array {
  const changed = file.slice()
  const view = new DataView(changed.buffer)
  const name = strToU8(entry)
  for (let at = view.getUint32(changed.length - 6, true); view.getUint32(at, true) === 0x02014b50; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)) {
    if (name.every((byte, index) => changed[at + 46 + index] === byte)) view.setUint32(at + offset, value, true)
  }
  return changed
}

describe('what is no list', () => {
  it.each([
    ['PDF', '%PDF-1.7\n%âãÏÓ'], ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'], ['PNG', '\x89PNG\r\n\x1a\n'], ['HTML', '\n<!DOCTYPE html><table>'], ['HTML', '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
    ['XML', '<?xml version="1.0"?><Workbook/>'], ['RTF', '{\\rtf1'], ['iCalendar', 'BEGIN:VCALENDAR\r\n']
  ])('HOSTILE-1: %s is named', (format, beginning) => {
    expect(refused(latin(beginning), 'list.csv')).toEqual({ key: 'intake.otherFormat', values: { format } })
  })

  it.each([
    ['Word', 'word/document.xml'], ['PowerPoint', 'ppt/presentation.xml'], ['OpenDocument (.ods)', 'content.xml'], ['Excel (.xlsb)', 'xl/workbook.bin'], ['Numbers', 'Index/Document.iwa'], ['Alternat', 'manifest.json']
  ])('HOSTILE-2: %s in a ZIP is named', (format, part) => {
    expect(refused(zipSync({ [part]: strToU8('{}') }))).toEqual({ key: 'intake.otherFormat', values: { format } })
  })

  it('HOSTILE-3: bytes and other ZIPs, one in another included, are no list', () => {
    const foreign: IntakeProblem = { key: 'intake.notAList', values: {} }
    expect(refused(latin('a;b\0c;d'), 'list.csv')).toEqual(foreign)
    expect(refused(latin('\x01\x02\x03'), 'list.csv')).toEqual(foreign)
    expect(refused(zipSync({ 'list.xlsx': workbookFile(), 'a.txt': strToU8('x') }))).toEqual(foreign)
  })

  it('HOSTILE-4: a workbook under a password, and one of an old Excel, are told apart by what is in them', () => {
    const compound = (stream: string): Uint8Array => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(1000)}${Array.from(stream, (letter) => `${letter}\0`).join('')}${'\0'.repeat(64)}`)
    expect(refused(compound('EncryptedPackage'))).toEqual({ key: 'intake.encrypted', values: {} })
    expect(refused(compound('Workbook'))).toEqual({ key: 'intake.oldWorkbook', values: {} })
    expect(refused(compound('BOOK'))).toEqual({ key: 'intake.oldWorkbook', values: {} })
    expect(refused(compound('WordDocument'))).toEqual({ key: 'intake.otherFormat', values: { format: 'Word' } })
    expect(refused(compound('Something'))).toEqual({ key: 'intake.notAList', values: {} })
  })

  it('HOSTILE-5: entries under a ZIP password are told as such', () => {
    const file = workbookFile()
    expect(refused(withDirectory(file, '_rels/.rels', 8, 0x0008_0001))).toEqual({ key: 'intake.encrypted', values: {} })
  })

  it('HOSTILE-6: nothing in it', () => {
    for (const bytes of [new Uint8Array(), strToU8('\n\n ; ;\n'), workbookFile()]) expect(refused(bytes)).toEqual({ key: 'intake.empty', values: {} })
  })
})

describe('what is too much', () => {
  it('HOSTILE-7: a file of more than 20 MB', () => {
    expect(refused(new Uint8Array(LIMITS.fileBytes + 1))).toEqual({ key: 'intake.tooLarge', values: { limit: 20 } })
  })

  it('HOSTILE-8: a ZIP bomb is refused by its directory, before it is unpacked', () => {
    const bomb = zipSync({ ...workbookParts(), 'xl/bomb.xml': new Uint8Array(1000) })
    expect(refused(withDirectory(bomb, 'xl/bomb.xml', 24, 201_000_000))).toEqual({ key: 'intake.unpacksTooLarge', values: { limit: 200 } })
  })

  it('HOSTILE-9: a ZIP bomb that claims to be small is refused as soon as it is not', () => {
    const sheet = 'xl/worksheets/sheet1.xml'
    const bomb = withDirectory(zipSync(workbookParts({ parts: { [sheet]: new Uint8Array(40_000_000) } }), { level: 1 }), sheet, 24, 1000)
    const problem: IntakeProblem = { key: 'intake.damagedPart', values: { part: sheet } }
    expect(refused(bomb)).toEqual(problem)
    expect(inTime(() => readGrid('list.xlsx', bomb))).toEqual({ ok: false, problem })
  })

  it('HOSTILE-10: more than 1,000 parts, more than 100 sheets', () => {
    const parts = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`x/${index}`, 'x']))
    expect(workbook({ parts })).toEqual({ key: 'intake.tooManyParts', values: {} })
    const sheets = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<sheet name="x"/>'.repeat(101)}</workbook>`
    expect(workbook({ parts: { 'xl/workbook.xml': sheets } })).toEqual({ key: 'intake.tooManySheets', values: { limit: 100 } })
  })

  it('HOSTILE-11: a cell at XFD1048576 is named, wherever in the file it stands', () => {
    const problem: IntakeProblem = { key: 'intake.tooFar', values: { sheet: 'People', cell: 'XFD1048576' } }
    expect(workbook({ cells: cell('XFD1048576') })).toEqual(problem)
    expect(workbook({ cells: `${cell('XFD1048576')}${cell('A1')}` })).toEqual(problem)
    expect(workbook({ cells: `${cell('A1')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` })).toEqual(problem)
  })

  it('HOSTILE-12: 60,000 rows, in a workbook and in a text', () => {
    const row = (index: number): string => `<row r="${index + 1}">${Array.from({ length: 15 }, (_, column) => `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>Delegate ${index}</t></is></c>`).join('')}</row>`
    expect(workbook({ cells: Array.from({ length: 60_000 }, (_, index) => row(index)).join('') })).toEqual({ key: 'intake.tooFar', values: { sheet: 'People', cell: 'O60000' } })
    const text = Array.from({ length: 60_000 }, (_, index) => Array.from({ length: 15 }, () => `Delegate ${index}`).join(',')).join('\n')
    expect(refused(strToU8(text), 'list.csv')).toEqual({ key: 'intake.tooFar', values: { sheet: 'list', cell: 'A50001' } })
  })

  it('HOSTILE-13: 300 columns, in a workbook and in a text', () => {
    const cells = Array.from({ length: 300 }, () => '<c><v>1</v></c>').join('')
    expect(workbook({ cells: `<row>${cells}</row>` })).toEqual({ key: 'intake.tooFar', values: { sheet: 'People', cell: 'GS1' } })
    expect(refused(strToU8(Array.from({ length: 300 }, () => 'x').join(';')), 'list.csv')).toEqual({ key: 'intake.tooFar', values: { sheet: 'list', cell: 'GS1' } })
  })

  it('HOSTILE-14: a cell of 1 MB is named, in a workbook (inline, shared, calculated), a text and a card', () => {
    const long = 'x'.repeat(1_000_000)
    const problem: IntakeProblem = { key: 'intake.cellTooLong', values: { sheet: 'People', cell: 'C7' } }
    expect(workbook({ cells: `<row r="7"><c r="C7" t="inlineStr"><is><t>${long}</t></is></c></row>` })).toEqual(problem)
    expect(workbook({ strings: `<si><t>${long}</t></si>`, cells: '<row r="7"><c r="C7" t="s"><v>0</v></c></row>' })).toEqual(problem)
    expect(workbook({ cells: `<row r="7"><c r="C7" t="str"><v>${long}</v></c></row>` })).toEqual(problem)
    expect(refused(strToU8(`a,b\nc,${long}\n`), 'list.csv')).toEqual({ key: 'intake.cellTooLong', values: { sheet: 'list', cell: 'B2' } })
    expect(refused(strToU8(`BEGIN:VCARD\nNOTE:${long}\nEND:VCARD`), 'c.vcf')).toEqual({ key: 'intake.cellTooLong', values: { sheet: 'c', cell: 'A2' } })
  })

  it('HOSTILE-15: one long text, repeated in more cells than memory holds', () => {
    const strings = `<si><t>${'x'.repeat(32_000)}</t></si>`
    expect(workbook({ strings, cells: `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(20) })).toEqual({ key: 'intake.tooMuchText', values: {} })
  })
})

describe('what is built to do harm', () => {
  it('HOSTILE-16: a document type in any part that is read', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const parts: Record<string, string> = {
      'xl/worksheets/sheet1.xml': `${doctype}<worksheet ${main}><sheetData>${cell('A1', '&b;')}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': `${doctype}<sst ${main}/>`,
      'xl/styles.xml': `${doctype}<styleSheet ${main}/>`,
      'xl/workbook.xml': `${doctype}<workbook ${main}/>`,
      '_rels/.rels': `${doctype}<Relationships/>`
    }
    for (const [part, content] of Object.entries(parts)) expect(workbook({ cells: cell('A1'), parts: { [part]: content } })).toEqual({ key: 'intake.doctype', values: { part } })
  })

  it('HOSTILE-17: merged cells that lie over each other, in a ring or in thousands', () => {
    const merged = (...ranges: string[]): WorkbookText => ({ cells: cell('A1'), after: `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` })
    expect(workbook(merged('A1:B2', 'B2:C3', 'C3:A1'))).toMatchObject({ key: 'intake.mergedOverlap', values: { sheet: 'People' } })
    expect(workbook(merged('A1:A1048576', 'A5:B5'))).toEqual({ key: 'intake.mergedOverlap', values: { sheet: 'People', range: 'A5:B5' } })
    expect(workbook(merged(...Array.from({ length: 10_000 }, () => 'A1:XFD1048576')))).toMatchObject({ key: 'intake.mergedOverlap' })
    expect(workbook(merged(...Array.from({ length: 10_001 }, (_, index) => `A${index + 1}:B${index + 1}`)))).toEqual({ key: 'intake.tooManyMerged', values: { sheet: 'People' } })
    expect(workbook(merged('A1:'))).toEqual({ key: 'intake.damagedPart', values: { part: 'xl/worksheets/sheet1.xml' } })
  })

  it('HOSTILE-18: the largest blocks that do not overlap take no time', () => {
    const after = `<mergeCells>${Array.from({ length: 10_000 }, (_, index) => `<mergeCell ref="A${index * 100 + 1}:XFD${index * 100 + 100}"/>`).join('')}</mergeCells>`
    const file = workbookFile({ cells: `${cell('A1')}${cell('A49901')}`, after })
    expect(inTime(() => gridFrom(file)).sheets[0]?.merged).toHaveLength(499)
  })

  it('HOSTILE-19: elements nested without end, a tag and a text without end', () => {
    const damaged: IntakeProblem = { key: 'intake.damagedPart', values: { part: 'xl/worksheets/sheet1.xml' } }
    expect(workbook({ cells: '<a>'.repeat(1_000_000) })).toEqual(damaged)
    expect(workbook({ cells: `<row x="${'y'.repeat(30_000_000)}` })).toEqual(damaged)
    expect(workbook({ cells: `<row>${'y'.repeat(30_000_000)}` })).toEqual(damaged)
    expect(workbook({ cells: `<!-- ${'y'.repeat(30_000_000)}` })).toEqual(damaged)
  })

  it('HOSTILE-20: places, numbers of texts and parts that do not exist', () => {
    const damaged: IntakeProblem = { key: 'intake.damagedPart', values: { part: 'xl/worksheets/sheet1.xml' } }
    for (const name of ['A0', 'XFE1', 'A1048577', '1A', 'A', 'AAAAAAAAAA1', `A${'9'.repeat(400)}`]) expect(workbook({ cells: cell(name) })).toEqual(damaged)
    expect(workbook({ cells: '<row r="0"/>' })).toEqual(damaged)
    for (const index of ['7', '-1', '__proto__', '1e9', '0.5']) expect(workbook({ strings: '<si><t>a</t></si>', cells: `<row><c t="s"><v>${index}</v></c></row>` })).toEqual(damaged)
    const relation = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>'
    expect(workbook({ parts: { 'xl/_rels/workbook.xml.rels': relation } })).toEqual({ key: 'intake.damagedPart', values: { part: 'etc/passwd' } })
  })

  it('HOSTILE-21: soft line breaks, folds and cards without end', () => {
    const folded = `BEGIN:VCARD\nFN:Ana\nNOTE;QUOTED-PRINTABLE:${'=\n'.repeat(3_000_000)}\nEND:VCARD`
    expect(inTime(() => readGrid('c.vcf', strToU8(folded))).ok).toBe(true)
    expect(refused(strToU8('BEGIN:VCARD\nFN:A\n'.repeat(60_000)), 'c.vcf')).toMatchObject({ key: 'intake.tooFar' })
  })
})

describe('what is damaged', () => {
  const whole = new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/lists/openpyxl/delegacion-mx.xlsx')))

  it('HOSTILE-22: a workbook that was cut off anywhere is refused', () => {
    for (let length = 0; length < whole.length; length += 7) {
      const problem = refused(whole.slice(0, length))
      if (length > 4) expect(problem).toEqual({ key: 'intake.damaged', values: {} })
    }
  })

  it('HOSTILE-23: one changed bit in a workbook either changes nothing that is read or is refused', () => {
    const good = readGrid('x.xlsx', whole)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length * 8 - 1 }), (bit) => {
        const flipped = whole.slice()
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const answer = readGrid('x.xlsx', flipped)
        if (answer.ok) expect(answer).toEqual(good)
        else expect(answer.problem.key).toMatch(/^intake\./)
      }),
      { numRuns: 1500 }
    )
  })

  it('HOSTILE-24: any bytes are answered, never thrown at', () => {
    const beginnings = fc.constantFrom('', 'PK\u0003\u0004', 'BEGIN:VCARD\n', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe', 'sep=;\n', '"')
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 400 }), (beginning, bytes) => {
        expect(readGrid('x', Uint8Array.from([...latin(beginning), ...bytes]))).toHaveProperty('ok')
      }),
      { numRuns: 3000 }
    )
  })

  it('HOSTILE-25: any XML in a sheet is answered, never thrown at', () => {
    const word = fc.constantFrom('<row>', '</row>', '<c>', '<c r="B2" t="s">', '<c t="inlineStr">', '</c>', '<v>', '0', '</v>', '<is>', '<t>', 'x', '</t>', '</is>', '<v/>', '<', '>', '&', '"', '<![CDATA[', ']]>', '<!--', '-->', '<mergeCell ref="A1:B2"/>', ' r="1"')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect(readGrid('x.xlsx', workbookFile({ strings: '<si><t>a</t></si>', cells: words.join('') }))).toHaveProperty('ok')
      }),
      { numRuns: 800 }
    )
  })

  it('HOSTILE-26: any lines of cards are answered, never thrown at', () => {
    const word = fc.constantFrom('BEGIN:VCARD\n', 'END:VCARD\n', 'FN', 'N', ';', ':', '=', '\n', ' ', 'QUOTED-PRINTABLE', 'CHARSET=utf-8', '=C3=', '"', ',', '\\', 'item1.', 'TEL;TYPE=cell:1\n', 'ADR;WORK:;;;', 'AGENT:\n', '\xff')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        expect(readGrid('x.vcf', latin(`BEGIN:VCARD\n${words.join('')}`))).toHaveProperty('ok')
      }),
      { numRuns: 3000 }
    )
  })
})

it('HOSTILE-27: the sentences say the limits that hold', () => {
  for (const language of LANGUAGES) {
    const { intake } = JSON.parse(readFileSync(join(ROOT, 'locales', language, 'notices.json'), 'utf8')) as { intake: Record<string, string> }
    expect(intake['tooFar']).toContain(formatNumber(LIMITS.rows, language))
    expect(intake['tooFar']).toContain(formatNumber(LIMITS.columns, language))
    expect(intake['cellTooLong']).toContain(formatNumber(LIMITS.cellLength, language))
    expect(intake['tooManyParts']).toContain(formatNumber(LIMITS.entries, language))
    expect(intake['tooManyMerged']).toContain(formatNumber(LIMITS.merged, language))
  }
})

it('HOSTILE-28: every refusal has its sentence', () => {
  const source = readFileSync(join(ROOT, 'shared/intake/read/problem.ts'), 'utf8') + readFileSync(join(ROOT, 'electron/intake/read-file.ts'), 'utf8')
  const keys = [...new Set([...source.matchAll(/'intake\.(\w+)'/g)].map(([, key = '']) => key)), 'timeout', 'memory', 'crash']
  const { intake } = JSON.parse(readFileSync(join(ROOT, 'locales/en/notices.json'), 'utf8')) as { intake: Record<string, string> }
  expect(Object.keys(intake).sort()).toEqual(keys.sort())
})
