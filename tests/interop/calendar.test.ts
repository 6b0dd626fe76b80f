import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeCancellation, writeIcs } from '#shared/briefing/ics/write-ics.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import { instantOf } from '#shared/foundation/zones/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { exampleView } from '#tests/example.ts'
import { largeMeeting } from '#tests/unit/checks/large-meeting.ts'
import { group, meeting, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

interface PythonEvent {
  uid: string
  summary: string
  location: string
  status: string
  sequence: number
  start: number
  end: number
}

/** What Debian's python3-icalendar makes of a calendar: the system's Python, whichever others are installed before it. */
function python(text: string): { method: string; events: PythonEvent[] } {
  const run = spawnSync('/usr/bin/python3', [join(import.meta.dirname, 'read-calendar.py')], { input: text, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as { method: string; events: PythonEvent[] }
}

/** The same out of ical.js. */
function javascript(text: string): { uid: string; summary: string; start: number; end: number }[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { uid: event.uid, summary: event.summary, start: event.startDate.toUnixTime(), end: event.endDate.toUnixTime() }
  })
}

/** The same as we mean it. */
function meant(view: MeetingView): { start: number; end: number }[] {
  return view.sessions.filter(isPlaced).filter(({ visibility }) => visibility === 'shared').map(({ day, start, minutes }) => {
    const from = instantOf(view.meeting.zone, day, start).epochMs / 1000
    return { start: from, end: from + minutes * 60 }
  })
}

const OPTIONS = { language: 'es', at: '2027-06-01T12:00:00Z' } as const

describe('calendars read by other programs', () => {
  it('ICS-9: Python’s icalendar and ical.js read the example as it is meant: names, texts, places, instants', () => {
    const view = exampleView()
    const { text } = writeIcs(view, OPTIONS)
    const { method, events } = python(text)
    expect(method).toBe('PUBLISH')
    expect(events.map(({ start, end }) => ({ start, end }))).toEqual(meant(view))
    expect(events.map(({ uid, summary, start, end }) => ({ uid, summary, start, end }))).toEqual(javascript(text))
    expect(events.find(({ uid }) => uid.startsWith('energy@'))).toMatchObject({ summary: 'Grupo de trabajo de Energía', location: 'Sala Juárez, Centro de Encuentros Reforma, Ciudad de México', status: 'CONFIRMED' })
  })

  // Where the clocks go back in the night of the meeting, half-hour zones, zones whose law has just changed, the southern half of the year.
  const ZONES = [
    'America/Toronto', 'America/Mexico_City', 'America/Tijuana', 'America/Ciudad_Juarez', 'America/St_Johns', 'America/Vancouver', 'America/Edmonton', 'America/Regina', 'America/Cancun',
    'Europe/Madrid', 'Africa/Casablanca', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham', 'America/Santiago', 'Etc/UTC'
  ]
  it.each(ZONES)('ICS-10: in %s all three have the same instants, summer and winter, over the change of the clocks', (zone) => {
    const days = ['2026-10-31', '2026-11-01', '2027-03-13', '2027-03-14', '2027-03-28', '2027-06-15', '2027-11-07', '2027-12-31']
    const sessions = days.flatMap((day, index) => ['00:15', '12:00', '23:00'].map((start, time) => session(`s${index}-${time}`, { day, start, minutes: 240 })))
    const view = viewAfter('m', meeting({ start: '2026-10-31', end: '2027-12-31', zone }), group('energy'), room('r1'), ...sessions)
    const { text } = writeIcs(view, OPTIONS)
    expect(python(text).events.map(({ start, end }) => ({ start, end }))).toEqual(meant(view))
    expect(javascript(text).map(({ start, end }) => ({ start, end }))).toEqual(meant(view))
  })

  it('ICS-11: both read the message that cancels', () => {
    const view = viewAfter('m', meeting(), group('energy'), room('r1'), session('s1', { status: 'cancelled' }), changeMeeting('m', { walk: 5 }))
    const { text } = writeCancellation(view, { ...OPTIONS, sequences: new Map([['s1', 3]]) }) ?? { text: '' }
    expect(python(text)).toMatchObject({ method: 'CANCEL', events: [{ uid: 's1@m.alternat', status: 'CANCELLED', sequence: 3 }] })
    expect(javascript(text)).toHaveLength(1)
  })

  it('ICS-12: a calendar of 1,000 sessions is read whole', () => {
    const view = largeMeeting({ sessions: 1000, people: 300 })
    const { text, sessions } = writeIcs(view, OPTIONS)
    expect(sessions).toBe(1000)
    expect(python(text).events).toHaveLength(1000)
  })
})
