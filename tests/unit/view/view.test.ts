import { describe, expect, it } from 'vitest'
import { describeEntry } from '#shared/view/words/history.ts'
import { historyOf } from '#shared/ledger/history.ts'
import { moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { addTasks, shiftTasks } from '#shared/domain/task/edits.ts'
import { creation } from '#shared/domain/edit.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { foundPartnership } from '#shared/domain/partnership/edits.ts'
import { VERBS } from '#shared/domain/verbs.ts'
import { hasRooms } from '#shared/view/room-needs.ts'
import { rowsOf } from '#shared/view/rows.ts'
import en from '#locales/en/history-sentences.json'
import { attends, group, item, meeting, person, room, seat, session, three } from '../domain/meetings.ts'
import { viewAfter } from '../domain/workspace.ts'
import { Laptop } from '../ledger/laptops.ts'

describe('the view of a meeting', () => {
  it('VIEW-1: numbers the agenda and gives each item its time inside its session', () => {
    const view = viewAfter('m', meeting(), session('s1', { start: '09:30' }), item('close', 'a9', 5, null), item('b', 'a2', 10), item('a', 'a1', 45), item('c', 'a3', null))
    expect(view.agenda.map(({ number, item: { id }, start }) => [number, id, start])).toEqual([
      [1, 'a', '09:30'], [2, 'b', '10:15'], [3, 'c', '10:25'], [4, 'close', null]
    ])
  })

  it('VIEW-5: has rooms to give once one is entered, unless everybody takes part from afar', () => {
    expect([viewAfter('m', meeting()), viewAfter('m', meeting(), room('r1')), viewAfter('m', meeting({ mode: 'virtual' }), room('r1'))].map(hasRooms)).toEqual([false, true, false])
  })

  it('VIEW-2: orders delegates by precedence: head, alternate, then rank', () => {
    const view = viewAfter(
      'm', meeting(), ...['zoe', 'luc', 'ana', 'eve'].map((id) => person(id)),
      attends('zoe', 'delegate', { rank: 'a2' }), attends('luc', 'delegate', { rank: 'a1' }), attends('ana', 'alternate'), attends('eve', 'head')
    )
    expect(view.delegates.map(({ person: { id } }) => id)).toEqual(['eve', 'ana', 'luc', 'zoe'])
  })

  it('VIEW-3: orders the countries by language, unless the organiser overrides it', () => {
    const view = viewAfter('m', meeting())
    expect([view.order('en'), view.order('fr'), view.order('es')]).toEqual([['CA', 'MX'], ['CA', 'MX'], ['MX', 'CA']])
  })

  it('VIEW-4: leaves out what belongs to another meeting and survives references to what is gone', () => {
    const view = viewAfter('m', meeting({ groups: ['energy', 'gone'] }), group('energy'), session('s1', { room: 'gone' }), session('other', { meeting: 'm2' }), room('r1'))
    expect(view.groups.map(({ group: { id } }) => id)).toEqual(['energy'])
    expect(view.sessions.map(({ id }) => id)).toEqual(['s1'])
    expect(view.room('gone')).toBeNull()
  })
})

describe('history', () => {
  function lastPhrase(laptop: Laptop) {
    const [entry] = historyOf(laptop.known.values())
    if (!entry) throw new Error('something was done')
    return describeEntry(rowsOf(laptop.states().values()), entry)
  }

  it('HISTORY-1: tells a move with its time, and a text with its language', () => {
    const ana = new Laptop('Ana')
    ana.perform(session('s1', { title: three('Energy') }))
    ana.perform(moveSession('s1', { start: '14:00' }))
    expect(lastPhrase(ana)).toEqual({ key: 'session.move.time', values: { by: 'Ana', count: 1, name: three('Energy'), time: { time: '14:00' } } })
    ana.perform(setSessionText('s1', 'title', 'fr', 'Énergie'))
    expect(lastPhrase(ana)).toMatchObject({ key: 'session.write', values: { language: { language: 'fr' } } })
    ana.perform(item('i1', 'a0', 5))
    ana.perform(setItemText('i1', 'title', 'es', ''))
    expect(lastPhrase(ana).key).toBe('cleared')
  })

  it('HISTORY-4: counts the steps of the calendar that moved at once, and names a single one', () => {
    const ana = new Laptop('Ana')
    const steps = ['a', 'b'].map((id) => ({ id, due: calendarDate('2027-03-01') }))
    ana.perform(addTasks(steps.map(({ id, due }) => creation('task', id, { meeting: 'm', title: three('Book'), due, rank: id }))))
    ana.perform(shiftTasks(steps, 7))
    expect(lastPhrase(ana)).toMatchObject({ key: 'task.move.several', values: { count: 2 } })
    ana.perform(shiftTasks(steps.slice(0, 1), 14))
    expect(lastPhrase(ana).key).toBe('task.move.day')
  })

  it('HISTORY-3: says what needs no name', () => {
    const ana = new Laptop('Ana')
    ana.perform(foundPartnership())
    expect(lastPhrase(ana).key).toBe('partnership.create')
  })

  it('HISTORY-2: every verb has its sentence, in words, and so does what a newer version wrote', () => {
    const said = (key: string): unknown => key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], en)
    for (const verb of VERBS) expect(said(verb), verb).toBeDefined()
    const ana = new Laptop('Ana')
    ana.perform(seat('c1', 'CA', 'public'))
    ana.perform({ verb: 'seating.turn', writes: [{ type: 'set', record: { kind: 'seating', id: 'x' }, set: { row: 1 } }] })
    expect(lastPhrase(ana)).toEqual({ key: 'unknown', values: { by: 'Ana', count: 1 } })
  })
})
