import { describe, expect, it } from 'vitest'
import { findingsOf } from '#shared/checks/registry.ts'
import { RULE_IDS } from '#shared/checks/finding.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { planningCalendar, usualDays } from '#shared/domain/task/planning-calendar.ts'
import { calendarDate, type CalendarDate } from '#shared/foundation/time/index.ts'
import { addTask, addTasks, completeTask, dateTasks, moveTask } from '#shared/domain/task/edits.ts'
import { shortSpan } from '#renderer/features/overview/calendar/dates.ts'
import { stopsOf, type Stop } from '#renderer/features/overview/calendar/stops.ts'
import { remedyFor } from '#renderer/findings/remedies.ts'
import { SCREENS } from '#renderer/app/navigation.ts'
import { group, meeting } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

const OPENING = calendarDate('2027-10-14')
const tasks = (...done: string[]) =>
  viewAfter('m', meeting(), addTasks(planningCalendar(OPENING, 'm', (step) => step)), ...done.map((id) => completeTask(id, true))).tasks

const steps = (stops: readonly Stop[]): string[] => stops.flatMap((stop) => ('tasks' in stop ? stop.tasks.map((task) => task.id) : []))
const at = (today: string, room: number, ...done: string[]): Stop[] => stopsOf(tasks(...done), OPENING, calendarDate(today), room)

describe('CALENDAR: the places of the drawn planning calendar', () => {
  it('CALENDAR-1: every step has a place, in the order of time, with today and the opening among them', () => {
    const stops = at('2027-06-21', 99)
    expect(steps(stops)).toHaveLength(23)
    const dates: CalendarDate[] = stops.map((stop) => stop.date)
    expect(dates).toEqual([...dates].sort())
    expect(stops.filter((stop) => stop.kind === 'today' || stop.kind === 'opening').map((stop) => stop.kind)).toEqual(['today', 'opening'])
  })

  it('CALENDAR-2: with little room the far steps are folded, and none is lost', () => {
    for (const room of [9, 11, 14]) {
      const stops = at('2027-06-21', room, 'first-planning-meeting', 'venue', 'hotels', 'interpreters', 'co-chairs', 'invitations', 'registration')
      expect(stops.length).toBeLessThanOrEqual(room)
      expect(steps(stops).sort()).toEqual(tasks().map((task) => task.id).sort())
    }
  })

  it('CALENDAR-3: the next step and what is overdue are never folded', () => {
    const stops = at('2027-06-21', 9, 'first-planning-meeting', 'venue', 'hotels', 'interpreters', 'invitations', 'registration')
    const shown = steps(stops.filter((stop) => stop.kind === 'steps'))
    expect(shown).toContain('visa-letters')
    expect(shown).toContain('co-chairs')
  })

  it('CALENDAR-4: steps without a date have no place', () => {
    expect(stopsOf(viewAfter('m', meeting(), addTasks(planningCalendar(null, 'm', (step) => step))).tasks, null, OPENING, 9)).toEqual([
      { kind: 'today', date: OPENING }
    ])
  })

  it('CALENDAR-6: folded steps are dated with their years, unless all are of this one', () => {
    const said = (...days: string[]): string => shortSpan(days.map((day) => ({ due: calendarDate(day) })), calendarDate('2027-06-21'), 'fr')
    expect([said('2027-12-02', '2028-09-18'), said('2028-01-10', '2028-03-03'), said('2027-09-03', '2027-10-10'), said('2027-09-03')].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '2 déc. 2027 – 18 sept. 2028',
      '10 janv. – 3 mars 2028',
      '3 sept. – 10 oct.',
      '3 sept.'
    ])
  })
})

describe('CALENDAR: steps that were laid out before the opening day was known', () => {
  it('CALENDAR-5: get the usual days from it in one edit, those that are done, dated or of one’s own excepted', () => {
    const undated = addTasks(planningCalendar(null, 'm', (step) => step))
    const own = addTask('own', { meeting: 'm', rank: 'zz', title: { en: 'Order flags' }, due: null })
    const before = [meeting(), undated, own, completeTask('venue', true), moveTask('hotels', '2027-02-01')]
    const usual = usualDays(viewAfter('m', ...before).tasks, OPENING)
    const due = new Map(viewAfter('m', ...before, dateTasks(usual)).tasks.map((task) => [task.id, task.due]))
    const from = new Map(tasks().map((task) => [task.id, task.due]))
    expect(due).toEqual(new Map([...from, ['own', null], ['venue', null], ['hotels', calendarDate('2027-02-01')]]))
  })
})

describe('REMEDY: every finding has one way on', () => {
  const view = viewAfter('m', meeting({ start: null, end: null, zone: '', city: {}, title: { en: 'Only English' } }), group('energy'))

  it('REMEDY-1: it leads to a screen that exists, or opens what is missing', () => {
    const findings = findingsOf(view)
    expect(findings.length).toBeGreaterThan(5)
    for (const finding of findings) {
      const remedy = remedyFor(view, finding)
      if (remedy.kind === 'screen') expect(SCREENS).toContain(remedy.screen)
    }
  })

  it('REMEDY-2: no rule is without one', () => {
    for (const rule of RULE_IDS) {
      const remedy = remedyFor(view, { rule, severity: 'warning', records: [{ kind: 'session', id: 's' }], values: {} })
      expect(remedy.kind === 'edit' ? remedy.label.key : remedy.words).not.toBe('')
    }
  })

  it('REMEDY-4: what mends a finding by itself comes first', () => {
    const edit = changeMeeting('m', { closes: '18:00' })
    const remedies = [{ label: { key: 'remedy.open', values: {} }, link: { kind: 'session', id: 's' } }, { label: { key: 'remedy.time', values: {} }, edit }]
    expect(remedyFor(view, { rule: 'roomTaken', severity: 'error', records: [{ kind: 'session', id: 's' }], values: {}, remedies })).toMatchObject({ kind: 'edit', edit })
  })

  it('REMEDY-3: a text missing in a language leads to the desk, opened for what that language lacks', () => {
    expect(remedyFor(view, { rule: 'textMissing', severity: 'warning', records: [{ kind: 'item', id: 'x' }], key: 'fr', values: {} })).toMatchObject({
      screen: 'translation', focus: 'fr:missing'
    })
  })
})
