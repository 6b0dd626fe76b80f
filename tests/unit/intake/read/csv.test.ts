import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Cell } from '#shared/intake/grid.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'
import { gridFrom } from './workbook-file.ts'

const rows = (text: string | Uint8Array): Cell[][] => gridFrom(typeof text === 'string' ? strToU8(text) : text, 'list.csv').sheets[0]?.rows ?? []
const utf16 = (text: string, isLittle: boolean): Uint8Array => Uint8Array.from([...text].flatMap((letter) => { const code = letter.charCodeAt(0); return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255] }))

describe('encodings of a text file', () => {
  const text = 'Apellido;Cargo\nNúñez;Œuvre à 10 €\n'
  const expected = [['Apellido', 'Cargo'], ['Núñez', 'Œuvre à 10 €']]

  it('CSV-1: UTF-8 with one mark, two, or none', () => {
    for (const mark of ['', '\ufeff', '\ufeff\ufeff']) expect(rows(mark + text)).toEqual(expected)
  })

  it('CSV-2: UTF-16 in both orders, with a mark or without', () => {
    for (const isLittle of [true, false]) {
      expect(rows(utf16(`\ufeff${text}`, isLittle))).toEqual(expected)
      expect(rows(utf16(text, isLittle))).toEqual(expected)
    }
  })

  it('CSV-3: what is no UTF-8 is windows-1252', () => {
    const bytes = Uint8Array.from([...text].map((letter) => ({ '€': 0x80, 'Œ': 0x8c })[letter] ?? letter.charCodeAt(0)))
    expect(rows(bytes)).toEqual(expected)
  })

  it('CSV-4: a sequence that UTF-8 forbids makes it windows-1252, a replacement character does not', () => {
    expect(rows('a;\ufffd')).toEqual([['a', '\ufffd']])
    expect(rows(Uint8Array.from([0x61, 0x3b, 0xc0, 0xaf]))).toEqual([['a', 'À¯']])
  })
})

describe('separators of a text file', () => {
  it.each([
    [';', 'Nom;Titre;Poste\nTremblay;Sous-ministre, adjointe, Ottawa;+1 613\nRoy;Chef, équipe, est;+1 418\n', 3],
    [',', 'Name,Title\n"Smith; Jones; Roy",x\n"a; b; c",y\n', 2],
    ['\t', 'Name\tTitle, long; here\nA, b\tc; d\n', 2],
    ['|', 'Name|Title\nA, b|c\n', 2],
    [',', 'name, e-mail\nAna, a@example.ca\n', 2]
  ])('CSV-5: %j is found by what the rows agree on', (_, text, columns) => {
    for (const row of rows(text)) expect(row).toHaveLength(columns)
  })

  it('CSV-6: rows of a title above, and blank rows, do not mislead', () => {
    expect(rows('Delegación, lista final\n\nApellido;Nombre;Cargo\nA;B;C\nD;E;F\n')).toEqual([['Delegación, lista final'], [], ['Apellido', 'Nombre', 'Cargo'], ['A', 'B', 'C'], ['D', 'E', 'F']])
  })

  it('CSV-7: a stated separator is heeded, and its line is no row', () => {
    expect(rows('\ufeffsep=|\r\na,b|c,d\r\n')).toEqual([['a,b', 'c,d']])
  })

  it('CSV-8: without any there is one column', () => {
    expect(rows('Ana\nJosé\n')).toEqual([['Ana'], ['José']])
  })
})

describe('cells of a text file', () => {
  it('CSV-9: quotes, doubled quotes and line breaks in cells', () => {
    expect(rows('a;"dit ""oui"""\r\n"two\r\nlines";"x;y"\r\n')).toEqual([['a', 'dit "oui"'], ['two\nlines', 'x;y']])
  })

  it('CSV-10: any line ends, also several kinds in one file', () => {
    expect(rows('a;b\rc;d\r\ne;f\ng;h')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']])
  })

  it('CSV-11: apostrophes that keep a spreadsheet from calculating stay, and nothing is calculated', () => {
    expect(rows("'+52 55;'=1+1;=1+1;007;1e5\n")).toEqual([["'+52 55", "'=1+1", '=1+1', '007', '1e5']])
  })

  it('CSV-12: blank rows keep their place, empty cells and rows at the end go', () => {
    expect(rows('a;b;;\n;;;\n\nc;;;\n;;;\n\n')).toEqual([['a', 'b'], [], [], ['c']])
  })

  it('CSV-13: a quotation mark that is never closed is named by its row', () => {
    expect(readGrid('x.csv', strToU8('a;b\nc;"d\ne;f\n'))).toEqual({ ok: false, problem: { key: 'intake.openQuote', values: { row: 2 } } })
  })

  it('CSV-14: the sheet has the name of the file', () => {
    expect(gridFrom(strToU8('a;b'), 'Delegación final.v2.csv').sheets[0]?.name).toBe('Delegación final.v2')
  })
})
