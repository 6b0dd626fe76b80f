import { describe, expect, it } from 'vitest'
import type { Cell } from '#shared/intake/grid.ts'
import { findTables } from '#shared/intake/people/header.ts'
import { mapByHand, mayMap, senderColumns } from '#shared/intake/people/mapping.ts'
import { fieldsFor, grid, mappingFor, plan } from './lists.ts'

const PEOPLE: Cell[][] = [['Ana Ruiz Soto', 'ana@x.mx', 'Directora'], ['Luis Mora Paz', 'luis@x.mx', 'Asesor']]

describe('the header row', () => {
  it('HEADER-1: title rows and blank rows above are passed over', () => {
    const list = grid([['SECRETARÍA DE ECONOMÍA'], ['Lista de participantes, reunión anual'], [], ['Nombre completo', 'Correo', 'Cargo'], ...PEOPLE])
    expect(mappingFor(list)).toMatchObject({ headerRow: 3, firstRow: 4, language: 'es' })
    expect(plan([], { grid: list }).rows.map(({ row, name }) => [row, name])).toEqual([[5, 'Ana Ruiz Soto'], [6, 'Luis Mora Paz']])
  })

  it('HEADER-2: a heading above several columns belongs to each of them', () => {
    const rows: Cell[][] = [['Nombre completo', 'Llegada', null, 'Salida', null], [null, 'Fecha', 'Hora', 'Fecha', 'Hora'], ['Ana Ruiz', '13/10/2027', '18:40', '16/10/2027', '9 h 30']]
    const merged = [{ top: 0, bottom: 1, left: 0, right: 0 }, { top: 0, bottom: 0, left: 1, right: 2 }, { top: 0, bottom: 0, left: 3, right: 4 }]
    const expected = ['fullName', 'arrivalDay', 'arrivalTime', 'departureDay', 'departureTime']
    expect(fieldsFor(grid(rows, { merged }))).toEqual(expected)
    // The same list as CSV, which has lost its joined cells.
    expect(fieldsFor(grid(rows, { format: 'csv' }))).toEqual(expected)
  })

  it('HEADER-3: the sheet with a list of people is found; hidden ones come last', () => {
    const sheet = (name: string, rows: Cell[][], isHidden = false) => ({ name, isHidden, rows, merged: [] })
    const people: Cell[][] = [['Nombre completo', 'Correo', 'Cargo'], ...PEOPLE]
    const list = { format: 'xlsx' as const, epoch: 1900 as const, sheets: [sheet('Notas', [['Versión 3'], ['Nombre del archivo']]), sheet('Vieja', people, true), sheet('Participantes', people)] }
    expect(findTables(list).map((table) => list.sheets[table.sheet]?.name)).toEqual(['Participantes', 'Notas', 'Vieja'])
  })

  it('HEADER-4: a list without headings is matched by what stands in it, and says so', () => {
    const mapping = mappingFor(grid(PEOPLE.map(([name, mail]) => [name ?? null, mail ?? null])))
    expect(mapping).toMatchObject({ headerRow: null, firstRow: 0 })
    expect(mapping.columns.map(({ field, reason }) => [field, reason])).toEqual([['fullName', 'content'], ['email', 'content']])
    expect(mapping.columns.every(({ confidence }) => confidence < 0.9)).toBe(true)
  })

  it('HEADER-5: blank columns are passed over and columns keep their place', () => {
    expect(mappingFor(grid([[null, 'Nombre completo', null, 'Correo'], [null, 'Ana Ruiz', null, 'a@x.mx']])).columns.map(({ column, field }) => [column, field])).toEqual([[1, 'fullName'], [3, 'email']])
  })
})

describe('the language of a list', () => {
  it.each([['es', ['Nombre completo', 'Cargo', 'Dependencia']], ['fr', ['Nom complet', 'Poste', 'Organisme']], ['en', ['Full name', 'Position', 'Department']], ['fr', ['Nom complet / Full name', 'Poste / Position', 'Organisme / Organization']]])(
    'LANGUAGE-1: %s by its headings %j', (language, headings) => expect(mappingFor(grid([headings, ['Ana Ruiz', 'x', 'y']])).language).toBe(language)
  )

  it('LANGUAGE-2: texts without a language go to that of the list', () => {
    const [row] = plan([['Nombre completo', 'Cargo', 'Cargo (inglés)'], ['Ana Ruiz', 'Directora', 'Director']]).rows
    expect(row?.facts.person).toMatchObject({ 'title.es': 'Directora', 'title.en': 'Director' })
  })
})

describe('columns', () => {
  it('COLUMNS-1: a second column of telephones is offered as the mobile; other fields are given once', () => {
    const mapping = mappingFor(grid([['Nombre completo', 'Teléfono', 'Teléfono', 'Correo', 'Correo'], ['Ana Ruiz', '+52 55 5550 0142', '+52 55 5550 0143', 'a@x.mx', 'b@x.mx']]))
    expect(mapping.columns.map(({ field }) => field)).toEqual(['fullName', 'phone', 'mobile', 'email', 'ignore'])
    expect(mapping.columns[4]?.reason).toBe('taken')
  })

  it('COLUMNS-2: what was matched by hand is remembered for the sender, by headings without dots', () => {
    const list = grid([['Nombre completo', 'Obs. int.', 'Ref'], ['Ana Ruiz', 'x', 'AM 693']])
    const byHand = mapByHand(mapByHand(mappingFor(list), 1, 'note'), 2, 'arrivalBy')
    const columns = senderColumns(byHand)
    expect(columns).toEqual({ 'nombre completo': 'fullName', 'obs int': 'note', ref: 'arrivalBy' })
    const next = mappingFor(grid([['Ref', 'NOMBRE COMPLETO', 'Obs. Int.'], ['AC 991', 'Luc Roy', 'y']]), { sender: columns })
    expect(next.columns.map(({ field, reason }) => [field, reason])).toEqual([['arrivalBy', 'sender'], ['fullName', 'sender'], ['note', 'sender']])
  })

  it('COLUMNS-3: a field chosen by hand is taken from the column that had it', () => {
    const mapping = mapByHand(mappingFor(grid([['Nombre completo', 'Correo', 'Otro'], ['Ana Ruiz', 'a@x.mx', 'b@x.mx']])), 2, 'email')
    expect(mapping.columns.map(({ field }) => field)).toEqual(['fullName', 'ignore', 'email'])
  })
})

/** Invented, with the check digits and shapes of the real thing. */
const FORBIDDEN: readonly (readonly [string, string, Cell[]])[] = [
  ['passport', 'Pasaporte', ['x']], ['passport', 'Passport No.', ['x']], ['passport', 'N° de passeport', ['x']], ['passport', 'Documento', ['G12345678', 'G87654321', 'N11223344']], ['passport', 'ID', ['AB123456', 'GA654321']],
  ['curp', 'CURP', ['x']], ['curp', 'Clave', ['HEOL850312MDFRRC09', 'RUSA900101HJCZTN05']], ['taxNumber', 'RFC', ['x']], ['taxNumber', 'Clave fiscal', ['HEOL850312AB1', 'RUSA9001012Z4']],
  ['socialInsurance', 'SIN', ['x']], ['socialInsurance', 'NAS', ['x']], ['socialInsurance', 'Número de seguro social', ['x']], ['socialInsurance', 'Numéro d’assurance sociale', ['x']], ['socialInsurance', 'Number', ['046 454 286', '130692544']],
  ['birthDate', 'Fecha de nacimiento', ['x']], ['birthDate', 'Date de naissance', ['x']], ['birthDate', 'DOB', ['x']], ['birthDate', 'Date of birth (YYYY-MM-DD)', ['x']], ['birthDate', 'Fecha', ['12/03/1985', '01/01/1990', '1971-07-30']],
  ['homeAddress', 'Domicilio particular', ['x']], ['homeAddress', 'Home address', ['x']], ['religion', 'Religión', ['x']], ['diagnosis', 'Padecimientos / enfermedad', ['x']], ['diagnosis', 'Medical conditions', ['x']]
]

describe('what is not kept', () => {
  it.each(FORBIDDEN)('FORBIDDEN-1: %s, by “%s” %j', (reason, heading, cells) => {
    const mapping = mappingFor(grid([['Nombre completo', heading, 'Correo'], ...cells.map((cell, index): Cell[] => [`Ana Ruiz ${'ABCD'.charAt(index)}oto`, cell, `a${index}@x.mx`])]))
    expect(mapping.columns[1]).toMatchObject({ field: 'ignore', forbidden: reason, examples: [] })
  })

  it('FORBIDDEN-2: telephones, days of travel and reference numbers are none of it', () => {
    const mapping = mappingFor(grid([['Nombre completo', 'Teléfono', 'Fecha de llegada', 'Folio'], ['Ana Ruiz', '5555500142', '13/10/2027', '123456789'], ['Luis Mora', '5555500143', '14/10/2027', '123456780']]))
    expect(mapping.columns.map(({ forbidden }) => forbidden)).toEqual([null, null, null, null])
  })

  it('FORBIDDEN-3: by hand it goes to the note and nowhere else, and every row warns', () => {
    const list = grid([['Nombre completo', 'Pasaporte'], ['Ana Ruiz', 'G12345678']])
    const mapping = mappingFor(list)
    const column = mapping.columns[1]
    expect(column && [mayMap(column, 'note'), mayMap(column, 'ignore'), mayMap(column, 'phone')]).toEqual([true, true, false])
    expect(() => mapByHand(mapping, 1, 'phone')).toThrow(RangeError)
    const [untouched] = plan([], { grid: list }).rows
    expect(JSON.stringify(untouched)).not.toContain('G12345678')
    const [row] = plan([], { grid: list, mapping: mapByHand(mapping, 1, 'note') }).rows
    expect(row?.facts.attendance['note']).toBe('G12345678')
    expect(row?.remarks.map(({ key, weight }) => [key, weight])).toContainEqual(['remark.forbiddenNote', 'loss'])
  })

  it('FORBIDDEN-4: free text about needs is never matched by itself', () => {
    expect(fieldsFor(grid([['Nombre completo', 'Otro servicio, a mano'], ['Ana Ruiz', 'x']]))).not.toContain('otherService')
  })
})
