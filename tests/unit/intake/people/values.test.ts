import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { createGroup } from '#shared/domain/group/edits.ts'
import { SERVICES } from '#shared/domain/attendance/services.ts'
import { readChoice, type ChoiceField } from '#shared/intake/people/values/choices.ts'
import { readPhone } from '#shared/intake/people/values/contacts.ts'
import { dateOrderOf, readDate } from '#shared/intake/people/values/dates.ts'
import { readCountry, readSubdivision } from '#shared/intake/people/values/places.ts'
import { groupNames, readGroups, readLanguages, readServices } from '#shared/intake/people/values/sets.ts'
import { readTime } from '#shared/intake/people/values/times.ts'
import { rowsAfter } from '#tests/unit/domain/workspace.ts'
import { onlyRow, remarksOf } from './lists.ts'

const context = { epoch: 1900 as const, order: 'dayFirst' as const, year: 2027 }

describe('dates', () => {
  it.each<readonly [Cell, string, string?, string?]>([
    ['14/10/2027', '2027-10-14'], ['2027-10-14', '2027-10-14'], ['14.10.27', '2027-10-14'], ['14-10-2027', '2027-10-14'], ['10/14/2027', '2027-10-14'],
    ['14 oct 2027', '2027-10-14'], ['14 octobre 2027', '2027-10-14'], ['jueves 14 de octubre de 2027', '2027-10-14'], ['le jeudi 14 octobre 2027', '2027-10-14'], ['October 14, 2027', '2027-10-14'],
    ['Thursday, October 14, 2027', '2027-10-14'], ['14-oct-27', '2027-10-14'], ['1er mai 2027', '2027-05-01'], ['1 févr. 2027', '2027-02-01'], ['3 de agosto del 2027', '2027-08-03'], ['Sept. 5 2027', '2027-09-05'],
    ['20271014', '2027-10-14'], [46_674, '2027-10-14'], [46_674.75, '2027-10-14', '18:00'], [20_271_014, '2027-10-14'], ['14/10/2027 18:40', '2027-10-14', '18:40'], ['14 oct 2027, 9 h 30', '2027-10-14', '09:30'],
    ['2027-10-14T18:40', '2027-10-14', '18:40'], ['October 14, 2027 at 2:00 p.m.', '2027-10-14', '14:00'], ['14 de octubre de 2027 a las 14:00 hrs', '2027-10-14', '14:00'],
    ['03/04/2027', '2027-04-03', undefined, 'order'], ['05/05/2027', '2027-05-05'], ['14 oct', '2027-10-14', undefined, 'year'], ['14 de octubre', '2027-10-14', undefined, 'year']
  ])('DATE-1: %j is %s %s', (cell, date, time, doubt) => {
    expect(readDate(cell ?? null, context)).toEqual({ date, time: time ?? null, doubt: doubt ?? null })
  })

  it('DATE-2: serials count from the day that the workbook says', () => {
    expect(readDate(45_212, { ...context, epoch: 1904 })?.date).toBe('2027-10-14')
  })

  it.each<readonly [Cell]>([['31/02/2027'], ['soon'], ['TBC'], [12], ['14'], ['2027'], ['32 oct 2027']])('DATE-3: %j is no date', (cell) => expect(readDate(cell, context)).toBeNull())

  it('DATE-4: the month is first only where the list proves it and nothing speaks against it; what could be either is remarked', () => {
    expect(dateOrderOf(['10/14/2027', '03/04/2027'])).toBe('monthFirst')
    expect(dateOrderOf(['10/14/2027', '14/10/2027'])).toBe('dayFirst')
    expect(dateOrderOf(['03/04/2027'])).toBe('dayFirst')
    expect(readDate('03/04/2027', { ...context, order: 'monthFirst' })).toMatchObject({ date: '2027-03-04', doubt: 'order' })
    expect(remarksOf(onlyRow([['Nombre completo', 'Fecha de llegada'], ['Ana Ruiz', '03/04/2027']]))).toEqual(['dateOrder'])
  })
})

describe('times', () => {
  it.each<readonly [Cell, string | null]>([
    ['14:00', '14:00'], ['9 h 30', '09:30'], ['9h', '09:00'], ['14 h', '14:00'], ['2:00 p.m.', '14:00'], ['2 pm', '14:00'], ['12:15 a.m.', '00:15'], ['12:00 p.m.', '12:00'], ['14:00 hrs', '14:00'], ['14.30', '14:30'],
    ['1840', '18:40'], ['18:40:00', '18:40'], [0.75, '18:00'], ['midi', '12:00'], ['25:00', null], ['afternoon', null], ['7', null]
  ])('TIME-1: %j is %s', (cell, time) => expect(readTime(cell)).toBe(time))
})

describe('telephones', () => {
  it.each<readonly [Cell, string]>([
    ['+52 55 5550 0142', '+52 55 5550 0142'], ["'+52 55 5550 0142", '+52 55 5550 0142'], ['00 52 55 5550 0142', '+52 55 5550 0142'], [525_555_500_142, '525555500142'], ['5.25555500142E+11', '525555500142'],
    ['(613) 555-0107 ext. 12', '(613) 555-0107 ext. 12'], ['Tel.: 55 5550 0142', '55 5550 0142'], [6_135_550_107, '6135550107'], ['+1.613.555.0107', '+1.613.555.0107']
  ])('PHONE-1: %j is %s', (cell, phone) => expect(readPhone(cell, 0)).toEqual({ phone, remarks: [] }))

  it('PHONE-2: digits that the spreadsheet has rounded away are not invented', () => {
    expect(readPhone('5.25556E+11', 0)).toMatchObject({ phone: '', remarks: [{ key: 'remark.phoneRounded' }] })
  })
})

describe('places', () => {
  it.each([['México', 'MX'], ['MEXIQUE', 'MX'], ['Mexico', 'MX'], ['Canadá', 'CA'], ['canadienne', 'CA'], ['MEX', 'MX'], ['Delegación de México', 'MX']])('PLACE-1: %s is %s', (text, code) => expect(readCountry(text)).toBe(code))

  it.each([
    ['Jalisco', 'MX', 'MX-JAL'], ['Jal.', 'MX', 'MX-JAL'], ['MX-JAL', null, 'MX-JAL'], ['Estado de México', 'MX', 'MX-MEX'], ['CDMX', 'MX', 'MX-CMX'], ['Ville de Mexico', 'MX', 'MX-CMX'], ['Nuevo León', null, 'MX-NLE'], ['N.L.', 'MX', 'MX-NLE'], ['NL', 'CA', 'CA-NL'],
    ['Ontario', null, 'CA-ON'], ['Ont.', 'CA', 'CA-ON'], ['Québec', 'CA', 'CA-QC'], ['Colombie-Britannique', null, 'CA-BC'], ['BC', 'CA', 'CA-BC'], ['B.C.', 'MX', 'MX-BCN'], ['Terranova y Labrador', null, 'CA-NL'], ['Île-du-Prince-Édouard', null, 'CA-PE'], ['Toronto, Ontario', null, null]
  ] as const)('PLACE-2: %s in %s is %s', (text, country, code) => expect(readSubdivision(text, country)).toBe(code))

  it('PLACE-3: a short form of both countries is understood only where the country is known', () => {
    expect([readSubdivision('NL', null), readSubdivision('BC', null)]).toEqual([null, null])
  })
})

describe('words of the app', () => {
  it.each([
    ['role', 'Jefa de delegación', 'head'], ['role', 'Chef suppléant', 'alternate'], ['role', 'Co-presidente', 'coChair'], ['role', 'Déléguée', 'delegate'], ['role', 'Asesor', 'expert'], ['role', 'Media', 'press'], ['role', 'Ballerina', null],
    ['answer', 'Sí', 'accepted'], ['answer', 'OUI', 'accepted'], ['answer', 'x', 'accepted'], ['answer', 'por confirmar', 'tentative'], ['answer', 'Declined', 'declined'], ['answer', 'No asistirá', 'declined'],
    ['presence', 'virtual', 'remote'], ['presence', 'En personne', 'inPerson'], ['sector', 'Iniciativa privada', 'private'], ['level', 'provincial', 'subnational'], ['officeRank', 'Directora General', 'directorGeneral'], ['accreditation', 'En trámite', 'requested']
  ] as const)('WORD-1: %s: “%s” is %s', (field, text, choice) => expect(readChoice(field, text)).toBe(choice))

  test.each(LANGUAGES)('WORD-2: every word that we write ourselves in %s is read back', (language) => {
    const codes = JSON.parse(readFileSync(new URL(`../../../../locales/${language}/codes.json`, import.meta.url), 'utf8')) as Record<string, Record<string, string>>
    const fields: ChoiceField[] = ['role', 'answer', 'presence', 'accreditation', 'sector', 'level', 'officeRank']
    const wrong = fields.flatMap((field) => Object.entries(codes[field] ?? {}).filter(([code, word]) => readChoice(field, word) !== code).map(([code, word]) => [field, code, word]))
    expect(wrong).toEqual([])
    expect(Object.entries(codes['service'] ?? {}).filter(([code, word]) => readServices(word).found.join() !== code || readServices(word).unknown.length > 0)).toEqual([])
    expect(Object.keys(codes['service'] ?? {})).toEqual([...SERVICES])
    expect(Object.entries(codes['language'] ?? {}).filter(([code, word]) => readLanguages(word, true).found.join() !== code)).toEqual([])
    expect(Object.entries(codes['country'] ?? {}).filter(([code, word]) => readCountry(word) !== code)).toEqual([])
  })
})

describe('sets', () => {
  it.each([
    ['EN/FR', ['en', 'fr'], []], ['español e inglés', ['es', 'en'], []], ['Anglais, français et espagnol', ['en', 'fr', 'es'], []], ['Spanish; ASL', ['es', 'ASL'], []], ['bilingue', ['en', 'fr'], []], ['inglés, náhuatl', ['en'], ['nahuatl']]
  ])('SET-1: languages: %s', (text, found, unknown) => expect(readLanguages(text, true)).toEqual({ found, unknown }))

  it.each([
    ['vegetariano', ['vegetarian'], 0], ['Végétarien, sans gluten', ['vegetarian', 'noGluten'], 0], ['step-free', ['stepFree'], 0], ['Comida vegana; sin lactosa', ['vegan', 'noDairy'], 0], ['none', [], 0], ['N/A', [], 0], ['halal', [], 1], ['diabética', [], 1],
    ['sin gluten por enfermedad celíaca', ['noGluten'], 1], ['wheelchair access', ['stepFree'], 0]
  ])('SET-2: services: “%s” gives %j and leaves %i', (text, found, left) => {
    const read = readServices(text)
    expect([read.found, read.unknown.length]).toEqual([found, left])
  })

  it('SET-3: what a cell says about a reason is neither kept nor quoted', () => {
    const row = onlyRow([['Nombre completo', 'Restricciones alimentarias'], ['Ana Ruiz', 'vegetariana, diabetes']])
    expect(row.facts.attendance['services.vegetarian']).toBe(true)
    expect(remarksOf(row)).toEqual(['serviceUnknown'])
    expect(JSON.stringify(row)).not.toContain('diabetes')
  })

  it('SET-4: groups by their name in any language, a name that holds a comma or an “and” too', () => {
    const moment = { eventId: 'e', date: null }
    const { group } = rowsAfter(
      createGroup('g1', { rank: 'a0', name: { en: 'Trade, Investment and Innovation', fr: 'Commerce, investissement et innovation', es: 'Comercio, Inversión e Innovación' } }, moment),
      createGroup('g2', { rank: 'a1', name: { en: 'Mining', fr: 'Exploitation minière', es: 'Minería' } }, moment)
    )
    const names = groupNames(group)
    expect(readGroups('Comercio, Inversión e Innovación', names)).toEqual({ found: ['g1'], unknown: [] })
    expect(readGroups('Trade, investment & innovation; MINERIA', names)).toEqual({ found: ['g1', 'g2'], unknown: [] })
    expect(readGroups('Groupe de travail sur l’exploitation minière', names).found).toEqual(['g2'])
    expect(readGroups('Grupo de Trabajo de Minería y Pesca', names)).toEqual({ found: ['g2'], unknown: ['Pesca'] })
  })
})
