import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Cell } from '#shared/intake/grid.ts'
import { gridFrom } from './workbook-file.ts'

type Card = Record<string, Cell>

/** Each card by its fields. */
function cards(text: string | Uint8Array): Card[] {
  const [fields = [], ...rows] = gridFrom(typeof text === 'string' ? strToU8(text) : text, 'contacts.vcf').sheets[0]?.rows ?? []
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, column) => (cell === null ? [] : [[String(fields[column]), cell]]))))
}

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a vCard', () => {
  it('VCARD-1: 3.0 as iOS writes it: groups, labels, folded lines', () => {
    const text = card(
      'VERSION:3.0', 'N:Hernández López;María;José;S.E. Sra.;', 'FN:S.E. Sra. María José Hernández López', 'ORG:Secretaría de Economía;Subsecretaría de', '  Comercio Exterior',
      'TITLE:Subsecretaria\\, encargada', 'item1.EMAIL;type=INTERNET;type=HOME:maria@example.mx', 'item2.EMAIL;type=INTERNET;type=pref:mj@example.gob.mx', 'item2.X-ABLabel:_$!<Work>!$_',
      'TEL;type=CELL;type=VOICE;type=pref:+52 55 1234 5678', 'item3.TEL:+52 55 5729 9100', 'item3.X-ABLabel:Oficina',
      'item4.ADR;type=WORK;type=pref:;;Torre\\nPiso 8;Ciudad de México;CDMX;06700;México', 'item5.ADR;type=HOME:;;Calle secreta 1;Puebla;;;México', 'BDAY:1970-01-01'
    )
    expect(cards(text)).toEqual([{
      honorific: 'S.E. Sra.', givenNames: 'María José', surnames: 'Hernández López', fullName: 'S.E. Sra. María José Hernández López', organisation: 'Secretaría de Economía', office: 'Subsecretaría de Comercio Exterior',
      title: 'Subsecretaria, encargada', email: 'mj@example.gob.mx; maria@example.mx', mobile: '+52 55 1234 5678', phone: '+52 55 5729 9100',
      address: 'Torre\nPiso 8\nCiudad de México, CDMX, 06700\nMéxico', country: 'México', subdivision: 'CDMX'
    }])
  })

  it('VCARD-2: 2.1 as Outlook writes it: quoted-printable with soft line breaks, in windows-1252', () => {
    const text = card('VERSION:2.1', 'N;LANGUAGE=fr-ca;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:B=E9langer;Chlo=', '=E9;;Mme;', 'FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Chlo=E9 B=E9langer', 'TITLE;CHARSET=windows-1252:Sous-ministre déléguée', 'TEL;WORK;VOICE:(613) 555-0101', 'TEL;CELL;VOICE:(613) 555-0102', 'TEL;WORK;FAX:(613) 555-0103', 'NOTE;ENCODING=QUOTED-PRINTABLE:=46irst=0D=0ASecond=0D=0A=\r\n', 'EMAIL;PREF;INTERNET:chloe@example.ca')
    expect(cards(latin(text))).toEqual([{
      honorific: 'Mme', givenNames: 'Chloé', surnames: 'Bélanger', fullName: 'Chloé Bélanger', title: 'Sous-ministre déléguée', phone: '(613) 555-0101', mobile: '(613) 555-0102', note: 'First\nSecond', email: 'chloe@example.ca'
    }])
  })

  it('VCARD-3: 4.0: numbers as addresses, preferences, languages, a second surname', () => {
    const text = card('VERSION:4.0', 'FN:José Núñez Ibarra', 'N:Núñez,Ibarra;José;;Lic.;;Ibarra', 'TEL;VALUE=uri;TYPE="voice,work":tel:+52-33-3668-1800;ext=12', 'TEL;VALUE=uri;TYPE="cell":tel:+52-33-1000-0000', 'EMAIL;PREF=2:b@example.mx', 'EMAIL;PREF=1:a@example.mx', 'LANG;PREF=2:en', 'LANG;PREF=1:es', 'ADR;TYPE=work;LABEL="x: y;z":;;Av. Juárez 1;Guadalajara;Jal.;44100;México')
    expect(cards(text)).toEqual([{
      honorific: 'Lic.', givenNames: 'José', surnames: 'Núñez Ibarra', secondSurname: 'Ibarra', fullName: 'José Núñez Ibarra', phone: '+52-33-3668-1800 ext. 12', mobile: '+52-33-1000-0000', email: 'a@example.mx; b@example.mx', languages: 'es, en', address: 'Av. Juárez 1\nGuadalajara, Jal., 44100\nMéxico', country: 'México', subdivision: 'Jal.'
    }])
  })

  it('VCARD-4: a birthday and a home address are never read, a home number only when there is no other', () => {
    const all = card('N:Roy;Ana', 'BDAY:19700101', 'X-ANNIVERSARY:20000101', 'ADR;HOME:;;Rue privée;;;;', 'TEL;HOME:1', 'TEL;WORK:2')
    expect(cards(all)).toEqual([{ surnames: 'Roy', givenNames: 'Ana', phone: '2' }])
    expect(cards(card('N:Roy;Ana', 'TEL;HOME:1'))).toEqual([{ surnames: 'Roy', givenNames: 'Ana', phone: '1' }])
    expect(JSON.stringify(gridFrom(strToU8(all)))).not.toMatch(/1970|privée/)
  })

  it('VCARD-5: a letter that folding cut in two is whole again', () => {
    const bytes = [...strToU8('BEGIN:VCARD\r\nFN:Jos'), 0xc3, 0x0d, 0x0a, 0x20, 0xa9, ...strToU8('\r\nEND:VCARD\r\n')]
    expect(cards(Uint8Array.from(bytes))).toEqual([{ fullName: 'José' }])
  })
})

describe('several vCards', () => {
  it('VCARD-6: a broken card keeps its row and what could be read, and does not lose the others', () => {
    const text = `${card('FN:Ana')}BEGIN:VCARD\r\nFN:Broken\r\nno property at all\r\n:\r\nTEL;TYPE="open:1\r\n${card('VERSION:9', '???')}${card('FN:Zoé')}BEGIN:VCARD\r\nFN:Cut off`
    expect(cards(text)).toEqual([{ fullName: 'Ana' }, { fullName: 'Broken' }, {}, { fullName: 'Zoé' }, { fullName: 'Cut off' }])
  })

  it('VCARD-7: the card of an assistant within another is passed over', () => {
    expect(cards(card('FN:Ana', 'AGENT:', 'BEGIN:VCARD', 'FN:Assistant', 'END:VCARD', 'TITLE:Director'))).toEqual([{ fullName: 'Ana', title: 'Director' }])
  })

  it('VCARD-8: the first row has the codes of those fields that occur, and the sheet the name of the file', () => {
    const grid = gridFrom(strToU8(card('FN:Ana') + card('TITLE:Jefa')), 'contacts.vcf')
    expect(grid).toEqual({ format: 'vcard', epoch: 1900, sheets: [{ name: 'contacts', isHidden: false, rows: [['fullName', 'title'], ['Ana'], [null, 'Jefa']], merged: [] }] })
  })

  it('VCARD-9: a mark, blank lines and UTF-16 before the first card do no harm', () => {
    expect(cards(`\ufeff\r\n${card('FN:José')}`)).toEqual([{ fullName: 'José' }])
    const wide = Uint8Array.from([...`\ufeff${card('FN:José')}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
    expect(cards(wide)).toEqual([{ fullName: 'José' }])
  })
})
