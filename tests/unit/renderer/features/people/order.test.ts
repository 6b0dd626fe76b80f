import { describe, expect, test } from 'vitest'
import { meetingView } from '#shared/view/meeting-view.ts'
import { entriesOfAll, entriesOfMeeting } from '#renderer/features/people/find/entry.ts'
import { COLUMNS, grouped, sorted, type ColumnId, type OrderContext } from '#renderer/features/people/find/order.ts'
import { nextSort, readLook, USUAL_LOOK } from '#renderer/features/people/list/look.ts'
import { rowsAfter } from '#tests/unit/domain/workspace.ts'
import { CONTEXT, MEETING, someone } from './workspace.ts'

const rows = rowsAfter(
  ...MEETING,
  ...someone('nz', 'Ana|Nuzco', {}, { role: 'alternate', hotel: 'Patio', arrivalDay: '2027-10-13', arrivalTime: '18:40' }),
  ...someone('nn', 'Ana|Ñuñoa', {}, { role: 'head', groups: ['mining'] }),
  ...someone('dg', 'Ana|de la Garza', { organisation: { en: 'Zeta' } }, { role: 'coChair', groups: ['energy', 'mining'], arrivalDay: '2027-10-13', arrivalTime: '09:10' }),
  ...someone('fe', 'Ana|Ferrer', { country: 'CA', organisation: { fr: 'Énergie' } }, { groups: ['energy'], arrivalDay: '2027-10-12' }),
  ...someone('o', 'Ana|Obando', { sortKey: 'Aaa' }, null)
)
const view = meetingView(rows, 'm')
if (view === null) throw new Error('The edits plan the meeting')
const here = entriesOfMeeting(view)
const inLanguage = (language: OrderContext['language']): OrderContext => ({ ...CONTEXT, language })
const by = (column: ColumnId, isDescending = false, context = CONTEXT): string[] => sorted(here, { column, isDescending }, context).map(({ id }) => id)

describe('sorting', () => {
  test('PEOPLE-SORT-1: by precedence unless somebody wants otherwise', () => {
    expect(sorted(here, null, CONTEXT).map(({ id }) => id)).toEqual(['fe', 'nn', 'nz', 'dg'])
  })

  test('PEOPLE-SORT-2: names by the rules of the language: in Spanish ñ follows n and particles are skipped', () => {
    expect(by('name', false, inLanguage('es'))).toEqual(['fe', 'dg', 'nz', 'nn'])
    expect(by('name', false, inLanguage('en'))).toEqual(['dg', 'fe', 'nn', 'nz'])
    expect(by('name', true, inLanguage('es'))).toEqual(['nn', 'nz', 'dg', 'fe'])
  })

  test('PEOPLE-SORT-3: a sort key that somebody entered wins over the surname', () => {
    const all = entriesOfAll(view, rows.person)
    expect(sorted(all, { column: 'name', isDescending: false }, CONTEXT)[0]?.id).toBe('o')
  })

  test('PEOPLE-SORT-4: days by the day, then the hour; whoever has none comes last', () => {
    expect(by('arrivalDay')).toEqual(['fe', 'dg', 'nz', 'nn'])
  })

  test('PEOPLE-SORT-5: texts in another language count where one’s own is missing; groups by their order', () => {
    expect(by('organisation')[0]).toBe('fe')
    expect(by('organisation').at(-1)).toBe('dg')
    expect(by('groups')).toEqual(['fe', 'dg', 'nn', 'nz'])
  })

  test.each(COLUMNS)('PEOPLE-SORT-6: %s sorts everybody, equal ones by precedence, and back', (column) => {
    expect(by(column).sort()).toEqual(['dg', 'fe', 'nn', 'nz'])
    expect(by('sector')).toEqual(['fe', 'nn', 'nz', 'dg'])
  })

  test('PEOPLE-SORT-7: a head sorts upward, then downward, then by precedence again', () => {
    const up = nextSort(null, 'role')
    expect(up).toEqual({ column: 'role', isDescending: false })
    expect(nextSort(up, 'role')).toEqual({ column: 'role', isDescending: true })
    expect(nextSort(nextSort(up, 'role'), 'role')).toBeNull()
    expect(nextSort(up, 'name')).toEqual({ column: 'name', isDescending: false })
  })
})

describe('grouping', () => {
  const groups = (grouping: Parameters<typeof grouped>[1], context = CONTEXT, entries = here): [string, string[]][] =>
    grouped(entries, grouping, context).map(({ id, entries: list }) => [id, list.map((entry) => entry.id)])

  test('PEOPLE-GROUP-1: delegations in the order of the copy, each in the order of the list', () => {
    expect(groups('delegation')).toEqual([['CA', ['fe']], ['MX', ['nn', 'nz', 'dg']]])
    expect(groups('delegation', { ...CONTEXT, language: 'es', countries: ['MX', 'CA'] })[0]?.[0]).toBe('MX')
  })

  test('PEOPLE-GROUP-2: roles in order of precedence', () => {
    expect(groups('role').map(([id]) => id)).toEqual(['head', 'alternate', 'coChair', 'delegate'])
  })

  test('PEOPLE-GROUP-3: who is in two working groups stands under both; who is in none, last', () => {
    expect(groups('group')).toEqual([['energy', ['fe', 'dg']], ['mining', ['nn', 'dg']], ['none', ['nz']]])
  })

  test('PEOPLE-GROUP-4: organizations by the alphabet, without accents in the way', () => {
    expect(groups('organisation').map(([id]) => id)).toEqual(['Énergie', 'Ministry', 'Zeta'])
  })

  test('PEOPLE-GROUP-5: without grouping there is one group, and none of nobody', () => {
    expect(groups('none')).toHaveLength(1)
    expect(groups('none', CONTEXT, [])).toEqual([])
  })
})

describe('how the list is remembered', () => {
  test('PEOPLE-LOOK-1: what was stored comes back, with the name as its first column', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ columns: ['email', 'name', 'role'], sort: { column: 'role', isDescending: true }, grouping: 'role' }))
    expect(readLook(stored)).toEqual({ columns: ['name', 'email', 'role'], sort: { column: 'role', isDescending: true }, grouping: 'role' })
  })

  test.each([null, 3, 'x', {}, { columns: 'role' }, { columns: [1, 'nothing'], sort: { column: 'nothing' }, grouping: 'nothing' }])(
    'PEOPLE-LOOK-2: %j leads to a list that one can use',
    (stored) => {
      const look = readLook(stored)
      expect(look.columns[0]).toBe('name')
      expect(look.sort).toBeNull()
      expect(look.grouping).toBe(USUAL_LOOK.grouping)
    }
  )
})
