import { describe, expect, test } from 'vitest'
import { badgeGrid, badgesOf, type Badge } from '#shared/briefing/cards/badges.ts'
import { type CardLanguage, languageOfCard } from '#shared/briefing/cards/card-language.ts'
import { contactCard, contactCode } from '#shared/briefing/cards/contact-code.ts'
import { byAddress, labelGrid, labelsOf } from '#shared/briefing/cards/labels.ts'
import { placeCardGrid, placeCardsOf } from '#shared/briefing/cards/place-cards.ts'
import { type Grid, PAPER_SIZES } from '#shared/briefing/cards/sheet.ts'
import { expectedPeople, peopleOnSite } from '#shared/briefing/cards/whom.ts'
import { NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { meetingWith, type Entry } from '../fixtures/delegations.ts'

const ADDRESS = 'Secretaría de Energía\r\nInsurgentes Sur 890\n\n  03100 Ciudad de México  '
const view = meetingWith([
  {
    person: {
      id: 'lucia', givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', badgeName: 'Lucía Hernández', country: 'MX',
      title: { es: 'Subsecretaria, Planeación', en: 'Undersecretary' }, organisation: { es: 'Secretaría de Energía', en: 'Ministry of Energy' },
      honorific: { es: 'Dra.', en: 'Her Excellency' }, languages: { es: true, en: true }, signLanguages: { LSM: true }, email: 'lucia@example.org', phone: '+52 55 5550 0101', address: ADDRESS
    },
    attendance: { role: 'head', services: { noPork: true } }
  },
  { person: { id: 'luc', givenNames: 'Luc', firstSurname: 'Bouchard', country: 'CA', languages: { fr: true }, organisation: { en: 'Prairie Pulse' }, honorific: { fr: 'l’honorable' } } }
])
const delegates = expectedPeople(view, 'es')
const badge = (id: string, choice: CardLanguage = 'es', sheet: Language = 'es'): Badge | undefined =>
  badgesOf(view, delegates.filter(({ person }) => person.id === id), 'insert', choice, sheet)[0]

describe('badges', () => {
  test('BADGE-1: name for the badge, organization, country, role in words, languages, meeting and dates', () => {
    expect(badge('lucia')).toMatchObject({
      name: ['Lucía Hernández'], organisation: { text: 'Secretaría de Energía', language: 'es' }, country: 'MX', countryName: 'México', role: 'head',
      roleName: 'Titular de la delegación', speaks: ['EN', 'ES', 'LSM'], meeting: '17.ª Reunión Anual', dates: expect.stringMatching(/^14 y 15 de octubre de 2027$/u)
    })
  })

  test('BADGE-2: without a name for the badge, given names and surnames stand in lines of their own', () => {
    expect(badge('luc')?.name).toEqual(['Luc', 'Bouchard'])
    expect(badge('p3')?.name).toEqual(['María Fernanda', 'Núñez del Río'])
  })

  test('BADGE-3: in the person’s own language: Spanish for a Mexican, English or French for a Canadian, else what they speak', () => {
    const own = (facts: Entry, sheet: Language) => languageOfCard(facts as Parameters<typeof languageOfCard>[0], 'own', sheet)
    expect(own({ country: 'MX', languages: ['en', 'es'] }, 'en')).toBe('es')
    expect(own({ country: 'MX', languages: ['en'] }, 'fr')).toBe('en')
    expect(own({ country: 'CA', languages: ['en', 'fr'] }, 'fr')).toBe('fr')
    expect(own({ country: 'CA', languages: ['en', 'fr', 'es'] }, 'es')).toBe('en')
    expect(own({ country: 'CA', languages: ['fr'] }, 'en')).toBe('fr')
    expect(own({ country: 'CA', languages: [] }, 'es')).toBe('en')
    expect(badge('luc', 'own')).toMatchObject({ language: 'fr', countryName: 'Canada', roleName: 'Membre', organisation: { text: 'Prairie Pulse', language: 'en' } })
  })

  test('BADGE-4: who takes part from a distance gets none', () => {
    expect(peopleOnSite(view, 'es').map(({ person }) => person.id)).not.toContain('p5')
  })
})

describe('the code on a badge', () => {
  const lucia = delegates.find(({ person }) => person.id === 'lucia')?.person
  if (!lucia) throw new Error('The fixture has no Lucía')

  test('CODE-1: a vCard of name, organization and office, escaped; no e-mail, no telephone, no requirement', () => {
    expect(contactCard(lucia, 'Energía; S.A.', 'Planeación, subsecretaria\\')).toBe(
      ['BEGIN:VCARD', 'VERSION:3.0', 'N:Hernández Ortiz;Lucía;;;', 'FN:Lucía Hernández Ortiz', 'ORG:Energía\\; S.A.', 'TITLE:Planeación\\, subsecretaria\\\\', 'END:VCARD'].join('\r\n')
    )
    expect(contactCard(lucia, '', '')).not.toMatch(/ORG|TITLE|@|\+52|TEL|EMAIL/u)
  })

  test('CODE-2: square, of black and white, no larger than a telephone reads at 16 mm', () => {
    const code = contactCode(lucia, 'es')
    expect(code?.pixels).toHaveLength((code?.size ?? 0) ** 2)
    expect(new Set(code?.pixels)).toEqual(new Set([0, 255]))
    expect(code?.size).toBeLessThanOrEqual(65)
  })

  test('CODE-3: a long office is left out before the organization, and a name of 2,000 letters leaves no code', () => {
    const withLong = (facts: object) => contactCode({ ...lucia, ...facts }, 'es')?.size ?? 0
    const bare = withLong({ title: {}, organisation: {} })
    expect(withLong({ title: { es: 'x'.repeat(900) }, organisation: {} })).toBe(bare)
    expect(withLong({ title: {}, organisation: { es: 'x'.repeat(900) } })).toBe(bare)
    expect(contactCode({ ...lucia, givenNames: 'x'.repeat(2000) }, 'es')).toBeNull()
  })
})

describe('place cards', () => {
  const cardOf = (id: string, language: Language, withOffice = true) =>
    placeCardsOf(delegates.filter(({ person }) => person.id === id), { perSheet: 2, withOffice, language }, language)[0]

  test('PLACE-1: a short form of address stands with the name, a long one on a line of its own with a capital', () => {
    expect(cardOf('lucia', 'es')).toMatchObject({ honorific: '', name: `Dra.${NO_BREAK_SPACE}Lucía Hernández` })
    expect(cardOf('lucia', 'en')).toMatchObject({ honorific: 'Her Excellency', name: 'Lucía Hernández' })
    expect(cardOf('luc', 'fr')).toMatchObject({ honorific: 'L’honorable', name: 'Luc Bouchard' })
  })

  test('PLACE-2: title and organization may be left out', () => {
    expect(cardOf('lucia', 'en')?.office.text).toBe('Undersecretary')
    expect(cardOf('lucia', 'en', false)).toMatchObject({ office: { text: '' }, organisation: { text: '' } })
  })
})

describe('labels', () => {
  test('LABEL-1: those without an office address are named and get none', () => {
    const { addressed, without } = byAddress(delegates)
    expect(addressed.map(({ person }) => person.id)).toEqual(['lucia'])
    expect(without).toHaveLength(delegates.length - 1)
  })

  test('LABEL-2: the address line by line as typed; the organization once', () => {
    const { addressed } = byAddress(delegates)
    expect(labelsOf(addressed, 'es', 'es')).toEqual([
      { kind: 'label', language: 'es', name: 'Dra. Lucía Hernández Ortiz', organisation: { text: '', language: 'es' }, address: ['Secretaría de Energía', 'Insurgentes Sur 890', '03100 Ciudad de México'] }
    ])
    expect(labelsOf(addressed, 'en', 'en')[0]?.organisation.text).toBe('Ministry of Energy')
  })
})

test.each([
  ['badges 4 × 3 in on letter', badgeGrid('letter', 'insert'), 6], ['badges 4 × 3 in on A4', badgeGrid('a4', 'insert'), 6],
  ['badges 86 × 54 mm on letter', badgeGrid('letter', 'card'), 8], ['badges 86 × 54 mm on A4', badgeGrid('a4', 'card'), 10],
  ['one place card a sheet', placeCardGrid('letter', 1), 1], ['two place cards a sheet', placeCardGrid('a4', 2), 2],
  ['labels on letter', labelGrid('letter'), 30], ['labels on A4', labelGrid('a4'), 24]
] as const)('GRID-1: %s: as many as the paper holds, inside it', (name, grid: Grid, cards) => {
  expect(grid.columns * grid.rows).toBe(cards)
  const paper = PAPER_SIZES[name.includes('A4') || name.startsWith('two') ? 'a4' : 'letter']
  const [width, height] = grid.isLandscape ? [paper.height, paper.width] : [paper.width, paper.height]
  expect(grid.x + grid.columns * grid.width + (grid.columns - 1) * grid.gapX).toBeLessThanOrEqual(width + 0.01)
  expect(grid.y + grid.rows * grid.height + (grid.rows - 1) * grid.gapY).toBeLessThanOrEqual(height + 0.01)
})
