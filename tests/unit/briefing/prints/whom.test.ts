import { describe, expect, test } from 'vitest'
import { countriesFor, EVERYONE, expectedPeople, peopleOnSite, type Whom } from '#shared/briefing/cards/whom.ts'
import type { Language } from '#shared/foundation/language.ts'
import { smallMeeting } from '../fixtures/meeting.ts'

const view = smallMeeting()
const names = (language: Language, whom: Whom = EVERYONE, from = view) => expectedPeople(from, language, whom).map(({ person }) => person.firstSurname)

describe('for whom something is printed', () => {
  test('WHOM-1: by delegation in the country order of the language, in the order of the view within it', () => {
    const inView = (country: string) => view.delegates.filter(({ attendance }) => attendance.delegation === country && attendance.answer !== 'declined').map(({ person }) => person.firstSurname)
    expect(names('en')).toEqual([...inView('CA'), ...inView('MX')])
    expect(names('es')).toEqual([...inView('MX'), ...inView('CA')])
    expect(names('es', EVERYONE, smallMeeting({ countryOrder: 'CA-MX' }))).toEqual([...inView('CA'), ...inView('MX')])
  })

  test('WHOM-2: whoever has declined is left out', () => {
    expect(names('en')).not.toContain('Out')
    expect(names('en', { ...EVERYONE, person: 'p6' })).toEqual([])
  })

  test('WHOM-3: narrowed to a delegation, to roles, to one person', () => {
    expect(names('en', { ...EVERYONE, delegation: 'CA' }).sort()).toEqual(['Bélanger', 'O’Connor'])
    expect(names('en', { ...EVERYONE, roles: ['interpreter', 'head'] }).sort()).toEqual(['O’Connor', 'Ávila'])
    expect(names('en', { ...EVERYONE, person: 'p5' })).toEqual(['Zuluaga'])
    expect(countriesFor(view, 'es', { ...EVERYONE, delegation: 'CA' })).toEqual(['CA'])
  })

  test('WHOM-4: on site are those who come in person; nobody at a virtual meeting; at one in person, everyone', () => {
    const onSite = (mode: string) => peopleOnSite(smallMeeting({ mode }), 'en').map(({ person }) => person.firstSurname)
    expect(onSite('hybrid')).not.toContain('Zuluaga')
    expect(onSite('inPerson')).toContain('Zuluaga')
    expect(onSite('virtual')).toEqual([])
  })
})
