import { describe, expect, it } from 'vitest'
import { frabSchedule } from '#shared/briefing/frab/schedule.ts'
import { writeScheduleJson } from '#shared/briefing/frab/write-json.ts'
import { writeScheduleXml } from '#shared/briefing/frab/write-xml.ts'
import { writeIcs } from '#shared/briefing/ics/write-ics.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { changeSession, setSessionText } from '#shared/domain/session/edits.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { describeEntry } from '#shared/view/words/history.ts'
import { historyOf } from '#shared/ledger/history.ts'
import { group, meeting, person, room, session } from '#tests/unit/domain/meetings.ts'
import { calendar, event, Importing } from './reading.ts'

const BASE: DomainEdit[] = [meeting(), group('energy'), room('r1'), person('ana')]
const FILE = calendar(
  event('DTSTART;TZID=America/Mexico_City:20271014T090000', 'DURATION:PT1H', 'LOCATION:r1', 'STATUS:CONFIRMED'),
  event('DTSTART;TZID=America/Mexico_City:20271014T110000', 'DURATION:PT2H', 'LOCATION:Sala Nueva').replace('one@', 'two@'),
  event('DTSTART;TZID=America/Mexico_City:20271102T110000', 'LOCATION:sala nueva').replace('one@', 'three@')
)

const WRITERS: Record<string, (view: MeetingView, language: 'en' | 'fr' | 'es') => string> = {
  ics: (view, language) => writeIcs(view, { language, at: '2027-01-01T00:00:00Z' }).text,
  xml: (view, language) => writeScheduleXml(frabSchedule(view, { language, version: 'v' })),
  json: (view, language) => writeScheduleJson(frabSchedule(view, { language, version: 'v' }))
}

describe('SCHEDULE: taking over a programme', () => {
  it('SCHEDULE-30: makes sessions and the rooms they name, places them, and says what lies amiss', () => {
    const importing = new Importing(...BASE)
    const plan = importing.take(FILE)
    expect(plan.counts).toEqual({ created: 3, updated: 0, unchanged: 0, left: 0 })
    expect(plan.rooms).toEqual(['Sala Nueva'])
    expect(plan.entries.map(({ remarks }) => remarks.map(({ key }) => key))).toEqual([[], [], ['remark.noEnd', 'remark.outsideDays']])
    const { sessions, rooms } = importing.view()
    const [, made] = rooms
    expect(made?.name).toEqual({ en: 'Sala Nueva', fr: 'Sala Nueva', es: 'Sala Nueva' })
    expect(sessions.map(({ title, day, start, minutes, room, status, uid }) => [title.en, day, start, minutes, room, status, uid])).toEqual([
      ['Energy', '2027-10-14', '09:00', 60, 'r1', 'confirmed', 'one@example.org'],
      ['Energy', '2027-10-14', '11:00', 120, made?.id, 'draft', 'two@example.org'],
      ['Energy', '2027-11-02', '11:00', 60, made?.id, 'draft', 'three@example.org']
    ])
  })

  it('SCHEDULE-31: taking over the same file again changes nothing', () => {
    const importing = new Importing(...BASE)
    importing.take(FILE)
    const before = importing.laptop.known.size
    expect(importing.take(FILE).counts).toEqual({ created: 0, updated: 0, unchanged: 3, left: 0 })
    expect(importing.laptop.known.size).toBe(before)
  })

  it('SCHEDULE-32: a file that has changed changes what it says and no more: other languages, people and notes stay', () => {
    const importing = new Importing(...BASE)
    importing.take(FILE)
    const id = importing.view().sessions[0]?.id ?? ''
    importing.laptop.perform(setSessionText(id, 'title', 'fr', 'Énergie'))
    importing.laptop.perform(changeSession(id, { audience: 30 }))
    const plan = importing.take(FILE.replace('T090000', 'T093000').replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'))
    expect(plan.counts).toMatchObject({ updated: 1, unchanged: 2 })
    expect(importing.view().session(id)).toMatchObject({ start: '09:30', status: 'cancelled', title: { en: 'Energy', fr: 'Énergie' }, audience: 30 })
  })

  it.each(Object.keys(WRITERS))('SCHEDULE-33: what we write as %s and take over again, in any language, changes nothing', (format) => {
    const importing = new Importing(
      ...BASE, session('s1', { description: { es: 'Solo español' } }), session('s2', { start: '11:00', title: {}, room: null }), session('s3', { start: '13:00', kind: 'meal', group: null, title: { en: 'Lunch' }, minutes: 75, room: null })
    )
    for (const language of LANGUAGES) {
      const text = WRITERS[format]?.(importing.view(), language) ?? ''
      const { counts, rooms } = importing.take(text, language)
      expect([counts, rooms], language).toEqual([{ created: 0, updated: 0, unchanged: 3, left: 0 }, []])
    }
  })

  it.each(Object.keys(WRITERS))('SCHEDULE-34: a programme goes from one file to another as %s: times, titles, groups, rooms, kinds', (format) => {
    const from = new Importing(...BASE, session('s1'), session('s2', { start: '11:00', kind: 'plenary', group: null, minutes: 45 }))
    const to = new Importing(...BASE)
    to.take(WRITERS[format]?.(from.view(), 'en') ?? '')
    const facts = (view: MeetingView): unknown[] => view.sessions.map(({ day, start, minutes, room, title, kind }) => [day, start, minutes, room, title.en, kind])
    expect(facts(to.view())).toEqual(facts(from.view()))
    expect(to.take(WRITERS[format]?.(from.view(), 'en') ?? '').counts.unchanged).toBe(2)
  })

  it('SCHEDULE-35: people of the file who are known become speakers; who is not known is named', () => {
    const importing = new Importing(...BASE)
    const xml = `<schedule><conference><acronym>x</acronym></conference><day date="2027-10-14"><room name="r1"><event id="3"><start>09:00</start><duration>00:30</duration><title>A</title><track>energy</track><persons><person>Ana Roy</person><person>Nobody Known</person></persons></event></room></day></schedule>`
    const plan = importing.take(xml)
    expect(plan.entries[0]?.remarks).toEqual([{ key: 'remark.unknownPerson', values: { name: 'Nobody Known' } }])
    const [made] = importing.view().sessions
    expect(Object.values(made?.roles ?? {})).toMatchObject([{ role: 'speaker', person: 'ana' }])
    expect(made).toMatchObject({ group: 'energy', kind: 'workingGroup', uid: 'x-3' })
    expect(importing.take(xml).counts.unchanged).toBe(1)
  })

  it('SCHEDULE-36: is one gesture, told by a sentence, and taken back as one', () => {
    const importing = new Importing(...BASE)
    importing.take(FILE)
    const [entry] = historyOf(importing.laptop.known.values())
    expect(entry && describeEntry(importing.rows(), entry).key).toBe('session.import')
    importing.laptop.undo()
    expect([importing.view().sessions.length, importing.view().rooms.length]).toEqual([0, 1])
  })

  it('SCHEDULE-37: a file of 1,000 sessions opens', () => {
    const importing = new Importing(...BASE)
    const events = Array.from({ length: 1000 }, (_, index) => event(`DTSTART;TZID=America/Mexico_City:20271014T${String(8 + (index % 10)).padStart(2, '0')}0000`, 'DURATION:PT30M').replace('one@', `e${index}@`))
    expect(importing.take(calendar(...events)).counts.created).toBe(1000)
    expect(importing.view().sessions).toHaveLength(1000)
  })

  it('SCHEDULE-38: where a session is joined comes along, from whichever property a calendar has it in, and never becomes a room', () => {
    const link = 'https://video.example.org/j/1'
    const at = 'DTSTART;TZID=America/Mexico_City:20271014T090000'
    for (const line of [`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Join:${link}`, `X-GOOGLE-CONFERENCE:${link}`, `X-MICROSOFT-SKYPETEAMSMEETINGURL:${link}`, `LOCATION:${link}`]) {
      const importing = new Importing(...BASE)
      importing.take(calendar(event(at, 'DURATION:PT1H', line)))
      const { sessions, rooms } = importing.view()
      expect([sessions.map((session) => [session.link, session.room]), rooms.length], line).toEqual([[[link, null]], 1])
    }
    const importing = new Importing(...BASE)
    importing.take(calendar(event(at, 'DURATION:PT1H', 'LOCATION:r1')))
    expect(importing.take(calendar(event(at, 'DURATION:PT1H', 'LOCATION:r1', `CONFERENCE;VALUE=URI:${link}`))).counts).toEqual({ created: 0, updated: 1, unchanged: 0, left: 0 })
    expect(importing.view().sessions.map(({ link: own }) => own)).toEqual([link])
  })

  it('SCHEDULE-39: our own calendar of a virtual meeting, taken over again, changes nothing', () => {
    const importing = new Importing(...BASE, changeMeeting('m', { mode: 'virtual', link: 'https://video.example.org/j/1' }), session('s1', { room: null, description: { en: 'First\n\nSecond' } }), session('s2', { start: '15:00' }))
    const file = writeIcs(importing.view(), { language: 'en', at: '2027-01-01T00:00:00Z' }).text
    expect(importing.take(file).counts).toEqual({ created: 0, updated: 0, unchanged: 2, left: 0 })
  })
})
