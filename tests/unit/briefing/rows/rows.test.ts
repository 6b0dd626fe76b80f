import { describe, expect, it } from 'vitest'
import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import { peopleTable } from '#shared/briefing/rows/people-table.ts'
import { writeCsv } from '#shared/briefing/rows/write-csv.ts'
import { writeVcards } from '#shared/briefing/rows/write-vcards.ts'
import { writeXlsx } from '#shared/briefing/rows/write-xlsx.ts'
import { unzipSync, strFromU8 } from 'fflate'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

const view = viewAfter(
  'm1',
  planMeeting('m1', { ordinal: 1, title: { en: 'Meeting: 2027', fr: 'Réunion', es: 'Reunión' }, theme: {}, start: '2027-10-14', end: '2027-10-15', host: 'MX', city: {}, venue: {}, mode: 'hybrid', zone: 'America/Mexico_City', groups: [] }),
  createPerson('p1', { givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', country: 'MX', title: { es: '=HYPERLINK("x")', fr: 'Directrice; générale' }, organisation: { es: 'Secretaría, de Economía' }, email: 'lucia@x.mx', phone: '+52 55 5550 0142', address: 'Calle 1\nCDMX' }),
  invitePerson('a1', { meeting: 'm1', person: 'p1', delegation: 'MX', role: 'head', services: ['vegan'], otherService: 'SECRETO', note: 'SECRETO', hotel: 'SECRETO' }),
  createPerson('p2', { givenNames: 'Luc', firstSurname: 'Roy', country: 'CA', organisation: { fr: 'Ressources naturelles Canada' }, languages: ['en', 'fr'] }),
  invitePerson('a2', { meeting: 'm1', person: 'p2', delegation: 'CA', role: 'delegate', presence: 'remote' })
)

describe('people as rows', () => {
  it('ROWS-1: headings and words in the language of the list, the delegations in its order', () => {
    const table = peopleTable(view, { language: 'es', withContacts: false })
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Nombres', 'Primer apellido', 'Segundo apellido', 'Cargo', 'Cargo (francés)', 'Institución', 'Institución (francés)', 'Delegación', 'Papel', 'Modalidad', 'Respuesta', 'Idiomas', 'País', 'Sector', 'Nivel'])
    expect(table.rows.map((row) => [row[0], row[7], row[8], row[9]])).toEqual([['Lucía', 'México', 'titular de la delegación', 'presencial'], ['Luc', 'Canadá', 'integrante de la delegación', 'a distancia']])
    expect(peopleTable(view, { language: 'fr', withContacts: false }).rows.map(([given]) => given)).toEqual(['Luc', 'Lucía'])
  })

  it('ROWS-2: contacts only when asked; requirements, notes and travel never', () => {
    const told = (withContacts: boolean): string => JSON.stringify(peopleTable(view, { language: 'en', withContacts })) + writeVcards(view, { language: 'en', withContacts })
    expect(told(false)).not.toMatch(/lucia@x\.mx|5550|Calle|SECRETO|vegan/)
    expect(told(true)).toMatch(/lucia@x\.mx/)
    expect(told(true)).not.toMatch(/SECRETO|vegan/)
  })

  it('CSV-1: formulas are made inert, telephones begin with an apostrophe, and letters with their marks', () => {
    const csv = writeCsv(peopleTable(view, { language: 'es', withContacts: true }))
    expect(csv.startsWith('\uFEFFNombres,Primer apellido,')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv).toContain(",'+52 55 5550 0142,")
    expect(csv).toContain('"Secretaría, de Economía"')
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('CSV-2: the separator is that of Excel where the language is spoken', () => {
    expect(writeCsv(peopleTable(view, { language: 'fr', withContacts: false })).split('\r\n')[0]).toBe('\uFEFFPrénoms;Premier nom de famille;Second nom de famille;Fonction;Fonction (espagnol);Organisme;Organisme (espagnol);Délégation;Rôle;Participation;Réponse;Langues;Pays;Secteur;Palier')
    expect(writeCsv(peopleTable(view, { language: 'en', withContacts: false })).split('\r\n')[0]).toContain('Given names,First surname')
  })

  it('XLSX-1: every cell is a text, and the headings are frozen', async () => {
    const parts = unzipSync(await writeXlsx(peopleTable(view, { language: 'es', withContacts: true }), 'Reunión: 2027/28'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toContain('<f>')
    expect(sheet).toMatch(/state="frozen"/)
    expect(sheet).not.toMatch(/<c [^>]*t="n"/)
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK(')
  })

  it('VCARD-1: a card for each, with no line over 75 octets and what is meant as text escaped', () => {
    const cards = writeVcards(view, { language: 'es', withContacts: true })
    expect(cards.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    const unfolded = cards.replaceAll('\r\n ', '')
    expect(unfolded).toContain('N:Hernández,Ortiz;Lucía;;;')
    expect(unfolded).toContain('TITLE;ALTID=1;LANGUAGE=fr:Directrice\\; générale')
    expect(unfolded).toContain('ORG;LANGUAGE=es:Secretaría\\, de Economía')
    expect(unfolded).toContain('ADR;TYPE=work:;;Calle 1\\nCDMX;;;;')
    expect(unfolded.match(/BEGIN:VCARD/g)).toHaveLength(2)
  })
})
