import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frabSchedule } from '#shared/briefing/frab/schedule.ts'
import { writeScheduleJson } from '#shared/briefing/frab/write-json.ts'
import { writeScheduleXml } from '#shared/briefing/frab/write-xml.ts'
import { exampleView } from '#tests/example.ts'
import { largeMeeting } from '#tests/unit/checks/large-meeting.ts'
import { group, meeting, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'
import { problemOf, reading, remarksOf } from './reading.ts'

const xml = (events: string, more = ''): string => `<?xml version="1.0"?><schedule><conference><acronym>demo</acronym>${more}</conference><day index="1" date="2027-10-14"><room name="Sala 1">${events}</room></day></schedule>`
const talk = (inner: string, attributes = 'id="7" guid="8079583e-8321-506c-95af-fd2903a5f075"'): string => `<event ${attributes}>${inner}</event>`
const json = (event: Record<string, unknown>): string =>
  JSON.stringify({ schedule: { conference: { acronym: 'demo', days: [{ date: '2027-10-14', rooms: { 'Sala 1': [{ guid: '8079583e-8321-506c-95af-fd2903a5f075', ...event }] } }] } } })

describe('SCHEDULE-FRAB: schedule.xml and schedule.json', () => {
  it('SCHEDULE-20: reads an event of either with its room, people, track and length, on the venue’s clock', () => {
    const wanted = { uid: '8079583e-8321-506c-95af-fd2903a5f075', title: 'Energy & mines: a talk', day: '2027-10-14', start: '09:00', minutes: 90, room: 'Sala 1', track: 'Energy', people: ['Ana Roy'], language: 'es' }
    expect(reading(xml(talk('<date>2027-10-14T11:00:00-04:00</date><start>11:00</start><duration>01:30</duration><title>Energy &amp; mines</title><subtitle>a talk</subtitle><track>Energy</track><language>es</language><persons><person id="1">Ana Roy</person></persons>'))).entries[0]).toMatchObject(wanted)
    const same = { date: '2027-10-14T15:00:00Z', start: '09:00', duration: '01:30', title: 'Energy & mines', subtitle: 'a talk', track: { en: 'Energy' }, language: 'es', persons: [{ id: 1, public_name: 'Ana Roy' }] }
    expect(reading(json(same)).entries[0]).toMatchObject(wanted)
  })

  it('SCHEDULE-21: a time after midnight belongs to the night after its day where the schedule says when days change', () => {
    const night = talk('<start>01:00</start><duration>00:30</duration><title>Late</title>')
    expect(reading(xml(night, '<day_change>04:00</day_change>')).entries[0]).toMatchObject({ day: '2027-10-15', start: '01:00' })
    expect(reading(xml(night)).entries[0]).toMatchObject({ day: '2027-10-14', start: '01:00' })
  })

  it('SCHEDULE-22: lengths of nothing, of ten thousand minutes and beyond, and such that are no length, are said', () => {
    const length = (duration: string): unknown[] => {
      const [entry] = reading(json({ start: '09:00', title: 'x', duration })).entries
      return entry ? [entry.minutes, ...remarksOf(entry)] : []
    }
    expect(length('00:00')).toEqual([null, 'noLength'])
    expect(length('166:40')).toEqual([10_000, 'strangeLength'])
    expect(length('166:41')).toEqual([null, 'tooLong'])
    expect(length('soon')).toEqual([null, 'noSuchLength'])
    expect(length('')).toEqual([null, 'noEnd'])
  })

  it('SCHEDULE-23: a document type, damage and other files are refused by name', () => {
    expect(problemOf(`<?xml version="1.0"?><!DOCTYPE schedule [<!ENTITY a "b">]><schedule/>`)).toBe('problem.doctype')
    expect(problemOf('<schedule><day></schedule>')).toBe('problem.notWellFormed')
    expect(problemOf('<html></html>')).toBe('problem.noSchedule')
    expect(problemOf('{"schedule": {')).toBe('problem.notJson')
    expect(problemOf('{"a": 1}')).toBe('problem.noSchedule')
    expect(problemOf('[1, 2]')).toBe('problem.noSchedule')
  })

  it('SCHEDULE-46: an entry of schedule.json that is no event is left out and says so, in its place', () => {
    const events = ['Lunch', { title: 'Opening', start: '09:00' }, null, [7], { title: 'Closing', start: '10:00' }]
    const { entries, left } = reading(JSON.stringify({ schedule: { conference: { acronym: 'demo', days: [{ date: '2027-10-14', rooms: { 'Sala 1': events } }] } } }))
    expect(entries.map(({ number, title }) => [number, title])).toEqual([[2, 'Opening'], [5, 'Closing']])
    expect(left.map(({ number, reason }) => [number, reason.key])).toEqual([[1, 'left.unreadable'], [3, 'left.unreadable'], [4, 'left.unreadable']])
  })

  it('SCHEDULE-24: what is written keeps the rules of the published XSD: numbers and names once, patterns, order, a day at least', () => {
    for (const view of [exampleView(), largeMeeting({ sessions: 1000, people: 100 })]) {
      const schedule = frabSchedule(view, { language: 'fr', version: 'v1' })
      const events = schedule.days.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events))
      expect(events.length).toBeGreaterThan(20)
      for (const key of ['id', 'guid', 'slug'] as const) expect(new Set(events.map((event) => event[key])).size, key).toBe(events.length)
      expect(schedule.acronym).toMatch(/^[a-z0-9_-][a-z0-9_]{3,}$/)
      for (const event of events) {
        expect(event.guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
        expect(event.id).toBeGreaterThan(0)
        expect(event.slug).toMatch(/^[a-z0-9_]{4,}-[a-z0-9\-_]{4,}$/)
        expect(event.duration).toMatch(/^\d\d:\d\d$/)
        expect(event.start).toMatch(/^[0-2]\d:[0-5]\d$/)
        expect(event.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/)
      }
      const text = writeScheduleXml(schedule)
      const parts = [...text.matchAll(/<(generator|version|conference|day)\b/gu)].map(([, name]) => name)
      expect(parts.slice(0, 4)).toEqual(['generator', 'version', 'conference', 'day'])
      expect([...text.matchAll(/<day index="(\d+)" date="\d{4}-\d\d-\d\d" start="[^"]+:00[+-]\d\d:\d\d" end="[^"]+"/gu)].map(([, index]) => Number(index))).toEqual(schedule.days.map((_, index) => index + 1))
    }
  })

  it('SCHEDULE-25: any title and description come back letter for letter from either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (title, description) => {
        const view = viewAfter('m', meeting(), group('energy'), room('r1'), session('s1', { title: { en: title }, description: { en: description } }))
        const schedule = frabSchedule(view, { language: 'en', version: 'v' })
        const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').replaceAll(/\r\n?/gu, '\n').trim()
        for (const text of [writeScheduleXml(schedule), writeScheduleJson(schedule)]) {
          const [entry] = reading(text).entries
          if (title.trim() !== '') expect(plain(entry?.title ?? '')).toBe(plain(title))
          expect(plain(entry?.description ?? '')).toBe(plain(description))
        }
      }),
      { numRuns: 60 }
    )
  })
})
