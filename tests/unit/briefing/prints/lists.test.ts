import { describe, expect, test } from 'vitest'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { type PrintId, type PrintRequest, PRINT_IDS, USUAL } from '#shared/briefing/prints/prints.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { meetingWith } from '../fixtures/delegations.ts'
import { smallMeeting } from '../fixtures/meeting.ts'

const view = meetingWith([
  { person: { id: 'a', givenNames: 'Ana', firstSurname: 'Asks', country: 'CA', mobile: '+1 613 555 0100', address: '125 Sussex\nOttawa' }, attendance: { services: { noPork: true, stepFree: true } } },
  { person: { id: 'b', givenNames: 'Beto', firstSurname: 'Basta', country: 'MX' }, attendance: { services: { noPork: true }, otherService: ' A lectern at 90 cm ' } }
])
const built = (print: PrintId, language: Language = 'en', more: Partial<PrintRequest> = {}, from = view) => buildPrint(from, { ...USUAL, print, language, ...more })
const lines = (...words: Parameters<typeof built>) => built(...words).lines

describe('sign-in sheets', () => {
  test('SIGNIN-1: one for each delegation on each day, numbered, in the country order of the language', () => {
    const all = lines('signIn', 'es')
    expect(all.filter((line) => line.startsWith('Delegación de'))).toEqual(['Delegación de México', 'Delegación de Canadá', 'Delegación de México', 'Delegación de Canadá'])
    expect(all.filter((line) => /^(?:Jueves|Viernes) 1[45]/u.test(line))).toHaveLength(4)
    expect(all.filter((line) => line === 'Firma')).toHaveLength(4)
    expect(all.filter((line) => line === '1')).toHaveLength(4)
  })

  test('SIGNIN-2: who takes part from a distance cannot sign', () => {
    expect(lines('signIn').join(' ')).not.toContain('Zuluaga')
    expect(built('signIn').people).toBe(built('badges').people)
  })

  test('SIGNIN-3: before the days are known there is one set, without a day', () => {
    expect(lines('signIn', 'fr', {}, smallMeeting({ start: null, end: null })).filter((line) => line.startsWith('Délégation'))).toHaveLength(2)
  })
})

describe('participants', () => {
  test('CONTACTS-1: e-mail, telephones and office address, for organizers', () => {
    const all = lines('participantsContacts', 'fr')
    expect(all).toEqual(expect.arrayContaining(['zoe@example.org', 'Tél. +52 55 0000', 'Cell. +1 613 555 0100', '125 Sussex, Ottawa', 'À l’usage des organisateurs; ne pas distribuer aux délégations.']))
    expect(lines('participants', 'fr').join(' ')).not.toMatch(/@|\+52|\+1 613|Sussex/u)
  })

  test('CONTACTS-2: the delegate’s pack and the list for everyone hold no contact', () => {
    expect(lines('participants', 'en', { isTrilingual: true }).join(' ')).not.toMatch(/@|\+52|\+1 613|Sussex/u)
  })

  test.each(LANGUAGES)('TRILINGUAL-1 [%s leads]: each name once, titles in all languages, the countries in the order of the lead', (lead) => {
    const all = lines('participants', lead, { isTrilingual: true })
    expect(all.filter((line) => line.includes('Núñez del Río'))).toHaveLength(1)
    const offices = { en: 'Undersecretary', fr: 'Sous-secrétaire', es: 'Subsecretaria' }
    const places = Object.entries(offices).map(([language, office]) => ({ language, at: all.indexOf(office) })).sort((a, b) => a.at - b.at)
    expect(places[0]).toMatchObject({ language: lead })
    expect(places.every(({ at }) => at > 0)).toBe(true)
    const delegations = all.filter((line) => line.includes('Delegation of'))
    expect(delegations).toHaveLength(2)
    expect(delegations[0]).toContain(lead === 'es' ? 'Delegation of Mexico' : 'Delegation of Canada')
  })

  test('TRILINGUAL-2: each column, heading and role is tagged with its language', () => {
    const { document, languages } = built('participants', 'fr', { isTrilingual: true })
    expect(languages).toEqual(['fr', 'en', 'es'])
    const { parts } = JSON.parse(document.data) as { parts: { heading: { language: string }[]; blocks: { columns?: { language?: string }[] }[] }[] }
    expect(parts[0]?.heading.map((run) => run.language).filter(Boolean)).toEqual(['fr', 'en', 'es'])
    expect(parts[0]?.blocks.find((block) => block.columns)?.columns?.map((column) => column.language)).toEqual([undefined, 'fr', 'en', 'es'])
  })

  test('PARTICIPANTS-5: one delegation alone, or some roles', () => {
    const whom = { ...USUAL.whom, delegation: 'CA' as const }
    for (const print of ['participants', 'participantsContacts'] as const) {
      for (const isTrilingual of [false, true]) expect(lines(print, 'en', { whom, isTrilingual }).join(' ')).not.toMatch(/Núñez|of Mexico/u)
    }
    expect(lines('participants', 'en', { whom: { ...USUAL.whom, roles: ['head'] } }).join(' ')).not.toContain('Bélanger')
  })
})

describe('requirements', () => {
  test('COUNTS-1: numbers by service and delegation, and no name', () => {
    const all = lines('counts')
    const row = all.slice(all.indexOf('No pork'))
    expect(row.slice(0, 8)).toEqual(['No pork', '1', '1', '2', 'Step-free access', '1', '–', '1'])
    expect(all.slice(-4)).toEqual(['Other service (see the restricted list)', '–', '1', '1'])
    expect(all.join(' ')).not.toMatch(/Asks|Basta|lectern/u)
  })

  test.each([['en', 'Protected B'], ['fr', 'Protégé B'], ['es', 'Protegido B']] as const)('REQUIREMENTS-1 [%s]: names with services, %s whatever the marking of the meeting', (language, marking) => {
    for (const own of ['unclassified', 'protectedA', 'protectedB']) {
      const print = built('requirements', language, {}, meetingWith([{ person: { givenNames: 'Ana', firstSurname: 'Asks' }, attendance: { services: { noPork: true } } }], { marking: own }))
      expect(JSON.parse(print.document.data)).toMatchObject({ marking })
    }
  })

  test('REQUIREMENTS-2: only those who have asked, with the service and nothing of its reason', () => {
    const all = lines('requirements')
    expect(all).toEqual(expect.arrayContaining(['Ana Asks', 'No pork', 'Step-free access', 'Beto Basta', 'A lectern at 90 cm']))
    expect(all.join(' ')).not.toMatch(/Núñez|Bélanger/u)
    expect(built('requirements').people).toBe(2)
  })
})

describe('every print', () => {
  const nobody = { ...smallMeeting(), delegates: [] }
  const nameless = smallMeeting({ ordinal: null, title: {}, start: null, end: null, zone: '' })

  test.each(PRINT_IDS)('PRINTS-1: %s has a name of its own in each language, and is made for a meeting of which nothing is known', (print) => {
    for (const language of LANGUAGES) {
      expect(built(print, language).fileName).toMatch(/^[a-z-]+-(?:en|fr|es)\.pdf$/u)
      expect(built(print, language, {}, nobody).people).toBe(0)
      expect(built(print, language, {}, nameless).language).toBe(language)
    }
  })

  test('PRINTS-2: file names are never the same twice', () => {
    const names = LANGUAGES.flatMap((language) => PRINT_IDS.map((print) => built(print, language).fileName))
    expect(new Set(names).size).toBe(names.length)
  })

  test('PRINTS-3: the marking of the meeting is on every print but the restricted one, in the language of the print', () => {
    const secret = smallMeeting({ marking: 'protectedA' })
    for (const print of PRINT_IDS.filter((id) => id !== 'requirements')) {
      expect(JSON.parse(built(print, 'fr', {}, secret).document.data), print).toMatchObject({ marking: 'Protégé A' })
    }
  })
})
