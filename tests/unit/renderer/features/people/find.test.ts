import { describe, expect, test } from 'vitest'
import { fold } from '#shared/foundation/formats/fold.ts'
import { searchText } from '#shared/domain/person/search.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { entriesOfAll, entriesOfMeeting } from '#renderer/features/people/find/entry.ts'
import { countsOf, EVERYTHING, find, gapsOf, isNarrowed, type Filters } from '#renderer/features/people/find/facets.ts'
import { rowsAfter } from '#tests/unit/domain/workspace.ts'
import { MEETING, someone } from './workspace.ts'

const rows = rowsAfter(
  ...MEETING,
  ...someone('nunez', 'José|Núñez|de la O', { organisation: { es: 'Secretaría de Energía', en: 'Ministry of Energy' } }, { groups: ['energy'], role: 'head', answer: 'accepted' }),
  ...someone('lukasz', 'Łukasz|Ørsted', { country: 'CA', title: { fr: 'Directeur' }, email: '' }, { groups: ['energy', 'mining'], presence: 'remote' }),
  ...someone('thora', 'Þóra|Işık', { country: 'CA', badgeName: 'Tóta', organisation: {} }, { accreditation: 'requested' }),
  ...someone('guest', 'Zoë|Whitecloud', { country: 'CA' }, null)
)
const view = meetingView(rows, 'm')
if (view === null) throw new Error('The edits plan the meeting')
const here = entriesOfMeeting(view)
const all = entriesOfAll(view, rows.person)
const found = (typed: string): string[] => find(here, { ...EVERYTHING, text: typed }).map(({ id }) => id).sort()
const withValues = (facets: Filters['facets']): string[] => find(all, { text: '', facets }).map(({ id }) => id).sort()

describe('finding people as one types', () => {
  test.each([
    ['nunez', ['nunez']], ['NUÑEZ josé', ['nunez']], ['jose nun', ['nunez']], ['lukasz orsted', ['lukasz']], ['thora isik', ['thora']],
    ['secretaria energia', ['nunez']], ['ministry', ['lukasz', 'nunez']], ['directeur', ['lukasz']], ['nunez@example', ['nunez']], ['tota', ['thora']],
    ['de la o', ['nunez']], ['nunez orsted', []], ['   ', ['lukasz', 'nunez', 'thora']]
  ])('PEOPLE-FIND-1: "%s" finds %j: every word, in any order, without accents, in any language', (typed, ids) => {
    expect(found(typed)).toEqual(ids)
  })

  test('PEOPLE-FIND-2: what is searched is folded once for each row of a person', () => {
    const [person] = rows.person
    if (!person) throw new Error('There are people')
    expect(searchText(person)).toBe(fold(searchText(person)))
    expect(searchText({ ...person, givenNames: 'Renamed' })).toContain('renamed')
  })

  test('PEOPLE-FIND-3: the order of the list is kept, whatever is left out', () => {
    expect(find(here, EVERYTHING).map(({ id }) => id)).toEqual(here.map(({ id }) => id))
    expect(here[0]?.id).toBe('thora')
  })
})

describe('narrowing down by facets', () => {
  test('PEOPLE-FACET-1: values of one facet are alternatives, facets are conditions', () => {
    expect(withValues({ delegation: ['CA'] })).toEqual(['guest', 'lukasz', 'thora'])
    expect(withValues({ delegation: ['CA'], group: ['energy', 'mining'] })).toEqual(['lukasz'])
    expect(withValues({ role: ['head', 'delegate'] })).toEqual(['lukasz', 'nunez', 'thora'])
    expect(withValues({ group: ['none'] })).toEqual(['guest', 'thora'])
    expect(withValues({ accreditation: ['none'] })).toEqual(['lukasz', 'nunez'])
  })

  test('PEOPLE-FACET-2: who is not on the list is found as such', () => {
    expect(withValues({ role: ['none'] })).toEqual(['guest'])
    expect(withValues({ answer: ['none'] })).toEqual(['guest'])
  })

  test('PEOPLE-FACET-3: a title in one language only, no e-mail and no organization are found as incomplete', () => {
    expect(withValues({ incomplete: ['title'] })).toEqual(['lukasz'])
    expect(withValues({ incomplete: ['email'] })).toEqual(['lukasz'])
    expect(withValues({ incomplete: ['organisation'] })).toEqual(['thora'])
    expect(rows.person.flatMap((person) => gapsOf(person)).length).toBe(3)
  })

  test('PEOPLE-FACET-4: counts say what each value would show, all else being as it is', () => {
    expect(Object.fromEntries(countsOf(here, EVERYTHING, 'group'))).toEqual({ energy: 2, mining: 1, none: 1 })
    const remote: Filters = { text: '', facets: { presence: ['remote'], group: ['energy'] } }
    expect(Object.fromEntries(countsOf(here, remote, 'group'))).toEqual({ energy: 1, mining: 1 })
    expect(Object.fromEntries(countsOf(here, { ...EVERYTHING, text: 'nunez' }, 'delegation'))).toEqual({ MX: 1 })
  })

  test('PEOPLE-FACET-5: everything is shown until somebody types or chooses', () => {
    expect(isNarrowed(EVERYTHING)).toBe(false)
    expect(isNarrowed({ text: ' ', facets: { role: [] } })).toBe(false)
    expect(isNarrowed({ text: 'a', facets: {} })).toBe(true)
    expect(isNarrowed({ text: '', facets: { role: ['head'] } })).toBe(true)
  })
})

test('PEOPLE-ENTRY-1: an entry is the same object as long as person and attendance are, so that its line is not drawn anew', () => {
  expect(entriesOfMeeting(view)[0]).toBe(here[0])
  expect(entriesOfAll(view, rows.person)[0]).toBe(here[0])
  const [first] = view.delegates
  if (!first) throw new Error('There are delegates')
  const changed = { ...view, delegates: [{ ...first, attendance: { ...first.attendance, hotel: 'Jacarandas' } }] }
  expect(entriesOfMeeting(changed)[0]).not.toBe(here[0])
})

test('PEOPLE-ENTRY-2: who stands on the list twice, after a merge, appears once', () => {
  expect(entriesOfMeeting({ delegates: [...view.delegates, ...view.delegates] })).toHaveLength(3)
})
