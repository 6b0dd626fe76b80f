import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { foldLine, quoted, textValue } from '#shared/briefing/ics/content-line.ts'
import { timezoneLines } from '#shared/briefing/ics/timezone.ts'
import { writeCancellation, writeIcs } from '#shared/briefing/ics/write-ics.ts'
import { changeMeeting, setMeetingText } from '#shared/domain/meeting/edits.ts'
import { changeRoom } from '#shared/domain/room/edits.ts'
import { changeSession, moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { sequencesOf } from '#shared/domain/session/sequence.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { allZones, offsetAtInstant } from '#shared/foundation/zones/index.ts'
import { Laptop } from '#tests/unit/ledger/laptops.ts'
import { attends, group, meeting, person, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

const AT = '2027-06-01T12:00:00.000Z'
const BASE: DomainEdit[] = [meeting(), group('energy'), room('r1'), person('ana'), person('eva', 'MX'), attends('ana', 'head'), attends('eva', 'head', { delegation: 'MX' })]

interface Read {
  component: ICAL.Component
  events: ICAL.Event[]
}

function read(text: string): Read {
  const component = new ICAL.Component(ICAL.parse(text))
  return { component, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

const ics = (edits: DomainEdit[], more: Partial<Parameters<typeof writeIcs>[1]> = {}): string => writeIcs(viewAfter('m', ...BASE, ...edits), { language: 'en', at: AT, ...more }).text

describe('ICS: a programme as a calendar', () => {
  it('ICS-1: each session has its name, times with the zone of the venue, place and status, and ical.js reads them so', () => {
    const { events, component } = read(ics([session('s1', { status: 'confirmed' })]))
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH')
    const [event] = events
    expect([event?.uid, event?.summary, event?.location, event?.sequence]).toEqual(['s1@m.alternat', 's1', 'r1', 0])
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2027-10-14T09:00:00', '2027-10-14T10:00:00'])
    expect(event?.startDate.zone.tzid).toBe('America/Mexico_City')
    expect(event?.startDate.toUnixTime()).toBe(Date.UTC(2027, 9, 14, 15) / 1000)
  })

  it('ICS-2: in every zone of the world ical.js works out the instants that we do, from the zone that is written', () => {
    for (const zone of allZones()) {
      for (const [year, month, day] of [[2026, 2, 29], [2026, 10, 1], [2027, 6, 15], [2027, 11, 7]] as const) {
        const instant = Date.UTC(year, month - 1, day, 18)
        const lines = ['BEGIN:VCALENDAR', ...timezoneLines(zone, instant, instant), 'END:VCALENDAR']
        const calendar = new ICAL.Component(ICAL.parse(lines.map(foldLine).join('')))
        const defined = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'))
        const wall = new Date(instant + offsetAtInstant(zone, instant) * 60_000)
        const time = new ICAL.Time({ year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: 0, isDate: false }, defined)
        expect(time.toUnixTime() * 1000, `${zone} ${year}-${month}-${day}`).toBe(instant)
      }
    }
  })

  it('ICS-3: SEQUENCE grows when time, place or status change, and with nothing else', () => {
    const laptop = new Laptop('ana')
    for (const edit of [...BASE, session('s1')]) laptop.perform(edit)
    const sequence = (): number => sequencesOf(laptop.known.values()).get('s1') ?? 0
    expect(sequence()).toBe(0)
    laptop.perform(setSessionText('s1', 'title', 'en', 'Energy'))
    expect(sequence()).toBe(0)
    laptop.perform(moveSession('s1', { day: '2027-10-15', start: '11:00' }))
    expect(sequence()).toBe(1)
    laptop.perform(changeSession('s1', { status: 'cancelled' }))
    expect(sequence()).toBe(2)
    expect(ics([session('s1')], { sequences: new Map([['s1', 2]]) })).toContain('SEQUENCE:2\r\n')
  })

  it('ICS-4: a cancelled session stays with its status, and a message of its own takes it out of calendars', () => {
    const view = viewAfter('m', ...BASE, session('s1'), session('s2', { start: '11:00', status: 'cancelled' }))
    const whole = writeIcs(view, { language: 'en', at: AT })
    expect(read(whole.text).events.map((event) => [event.uid, event.component.getFirstPropertyValue('status')])).toEqual([['s1@m.alternat', 'TENTATIVE'], ['s2@m.alternat', 'CANCELLED']])
    const cancelled = read(writeCancellation(view, { language: 'en', at: AT })?.text ?? '')
    expect(cancelled.component.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(cancelled.events.map(({ uid }) => uid)).toEqual(['s2@m.alternat'])
    for (const name of ['dtstamp', 'organizer', 'sequence', 'uid', 'status']) expect(cancelled.events[0]?.component.hasProperty(name), name).toBe(true)
    expect(writeCancellation(viewAfter('m', ...BASE, session('s1')), { language: 'en', at: AT })).toBeNull()
  })

  it('ICS-5: no line is longer than 75 octets, no character is cut, and ical.js gets back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const folded = foldLine(`SUMMARY:${textValue(text)}`)
        for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const back: unknown = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${folded}END:VEVENT`)).getFirstPropertyValue('summary')
        const expected = text.replaceAll(/\r\n?|\n/gu, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
        expect(back ?? '').toBe(expected)
      })
    )
    expect(quoted('a "b" ^\n')).toBe('"a ^\'b^\' ^^^n"')
  })

  it('ICS-6: a person has the sessions in which they are named or expected; what one side keeps to itself is in nobody else’s', () => {
    const edits = [
      session('group', { start: '09:00' }), session('all', { kind: 'plenary', group: null, start: '11:00' }),
      session('ours', { kind: 'bilateral', group: null, start: '15:00', visibility: 'CA' }), session('waiting', { start: null })
    ]
    const of = (who?: { person?: string; group?: string }): string[] => read(ics(edits, who)).events.map(({ uid }) => uid.split('@')[0] ?? '')
    expect(of()).toEqual(['group', 'all'])
    expect(of({ person: 'ana' })).toEqual(['all'])
    expect(of({ group: 'energy' })).toEqual(['group', 'all'])
  })

  it('ICS-7: while the meeting has no zone that exists, times are floating', () => {
    const view = viewAfter('m', meeting({ zone: 'Mars/Olympus' }), ...BASE.slice(1), session('s1'))
    const { text } = writeIcs(view, { language: 'en', at: AT })
    expect(text).toContain('DTSTART:20271014T090000\r\n')
    expect(text).not.toContain('VTIMEZONE')
  })

  it('ICS-8: a text that is missing in the language is written in the next one, and says which', () => {
    expect(ics([session('s1', { title: { es: 'Energía' } })])).toContain('SUMMARY;LANGUAGE=es:Energía\r\n')
  })

  it('ICS-9: how a session is joined stands in the property for it, before its description, and as its place where it has no room', () => {
    const address = 'https://video.example.org/j/1?pwd=a,b;c'
    const link = [changeMeeting('m', { mode: 'virtual', link: address })]
    const [event] = read(ics([session('s1', { room: null, description: { fr: 'Ordre du jour' } }), ...link], { language: 'fr' })).events
    const conference = event?.component.getFirstProperty('conference')
    expect([conference?.getFirstValue(), conference?.type, conference?.getParameter('feature'), conference?.getParameter('label')])
      .toEqual([address, 'uri', 'AUDIO,VIDEO', 'Se joindre à la séance'])
    expect(event?.location).toBe(address)
    expect(event?.description).toBe(`Pour se joindre à la séance\u00a0: ${address}\n\nOrdre du jour`)
    const inRoom = ics([session('s1', { description: {} }), ...link, changeRoom('r1', { link: 'https://video.example.org/r1' })])
    expect(read(inRoom).events[0]?.location).toBe('r1')
    expect(inRoom).toContain('DESCRIPTION;LANGUAGE=en:To join: https://video.example.org/r1\r\n')
    expect(ics([session('s1')])).not.toContain('CONFERENCE')
  })

  it('ICS-10: a virtual meeting has no venue, whatever was written before it was one', () => {
    const venue = [setMeetingText('m', 'venue', 'en', 'Convention Centre'), session('s1', { room: null })]
    expect(read(ics(venue)).events[0]?.location).toBe('Convention Centre')
    expect(read(ics([...venue, changeMeeting('m', { mode: 'virtual' })])).events[0]?.component.hasProperty('location')).toBe(false)
  })
})
