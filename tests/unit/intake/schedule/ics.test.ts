import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorWatch } from '#tests/unit/processor.ts'
import { calendar, entryOf, event, problemOf, reading, remarksOf } from './reading.ts'

const place = (...lines: string[]): (string | number | null)[] => {
  const { day, start, minutes } = entryOf(calendar(event(...lines)))
  return [day, start, minutes]
}

describe('SCHEDULE-ICS: a calendar from elsewhere', () => {
  it('SCHEDULE-1: times of any zone are put on the clock of the venue, whichever way the zone is named', () => {
    expect(place('DTSTART:20271014T150000Z', 'DTEND:20271014T160000Z')).toEqual(['2027-10-14', '09:00', 60])
    expect(place('DTSTART;TZID=America/Toronto:20271014T110000', 'DURATION:PT1H30M')).toEqual(['2027-10-14', '09:00', 90])
    expect(place('DTSTART;TZID="Central Standard Time (Mexico)":20271014T090000', 'DTEND:20271014T160000Z')).toEqual(['2027-10-14', '09:00', 60])
    expect(place('DTSTART;TZID=/citadel.org/20190914_1/America/Vancouver:20271014T080000', 'DURATION:PT45M')).toEqual(['2027-10-14', '09:00', 45])
    expect(place('DTSTART:20271014T090000', 'DTEND:20271014T100000')).toEqual(['2027-10-14', '09:00', 60])
    expect(place('DTSTART:20271015T033000Z', 'DTEND:20271015T043000Z')).toEqual(['2027-10-14', '21:30', 60])
  })

  it('SCHEDULE-2: a zone that the file itself defines is believed where nobody else knows it', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:-0300', 'TZOFFSETTO:-0300', 'END:STANDARD', 'END:VTIMEZONE']
    expect(entryOf(calendar(...zone, event('DTSTART;TZID=Ours:20271014T120000', 'DURATION:PT1H')))).toMatchObject({ day: '2027-10-14', start: '09:00', remarks: [] })
  })

  it('SCHEDULE-3: a zone that nobody knows is taken to be the venue’s, and said', () => {
    const entry = entryOf(calendar(event('DTSTART;TZID=Mars/Olympus:20271014T090000', 'DURATION:PT1H')))
    expect(entry).toMatchObject({ day: '2027-10-14', start: '09:00', remarks: [{ key: 'remark.unknownZone', values: { zone: 'Mars/Olympus' } }] })
  })

  it('SCHEDULE-4: without an end, with one before the start, over a week or of no length: the usual length, and it is said', () => {
    const said = (...lines: string[]): unknown[] => {
      const entry = entryOf(calendar(event('DTSTART:20271014T090000', ...lines)))
      return [entry.minutes, ...remarksOf(entry)]
    }
    expect(said()).toEqual([null, 'noEnd'])
    expect(said('DTEND:20271014T080000')).toEqual([null, 'noLength'])
    expect(said('DTEND:20271014T090000')).toEqual([null, 'noLength'])
    expect(said('DURATION:P8W')).toEqual([null, 'tooLong'])
    expect(said('DURATION:P2D')).toEqual([2880, 'strangeLength'])
    expect(said('DURATION:-PT1H')).toEqual([null, 'noLength'])
  })

  it('SCHEDULE-5: what lasts all day, or has no start or an impossible one, waits to be placed', () => {
    const waits = (...lines: string[]): unknown[] => {
      const entry = entryOf(calendar(event(...lines)))
      return [entry.day, entry.start, ...remarksOf(entry)]
    }
    expect(waits('DTSTART;VALUE=DATE:20271014', 'DTEND;VALUE=DATE:20271015')).toEqual(['2027-10-14', null, 'allDay'])
    expect(waits('DTEND:20271014T080000')).toEqual([null, null, 'noStart'])
    expect(waits('DTSTART:20271314T090000')).toEqual([null, null, 'noSuchTime'])
  })

  it('SCHEDULE-6: a line that makes no sense is passed over and named by its number, and the event is kept', () => {
    const entry = entryOf(calendar(event('THIS IS NO LINE', 'DTSTART:20271014T090000', 'DURATION:PT1H', ';;;')))
    expect(entry).toMatchObject({ line: 4, start: '09:00', minutes: 60 })
    expect(entry.remarks).toEqual([{ key: 'remark.brokenLine', values: { line: 7 } }, { key: 'remark.brokenLine', values: { line: 10 } }])
  })

  it('SCHEDULE-7: a file that is cut off gives what it has, and says so', () => {
    const cut = calendar(event('DTSTART:20271014T090000', 'DURATION:PT1H')).split('END:VEVENT')[0] ?? ''
    expect(remarksOf(entryOf(cut))).toEqual(['notClosed'])
    const two = calendar(`${event('DTSTART:20271014T090000', 'DURATION:PT1H').replace('END:VEVENT', '')}${event('DTSTART:20271014T110000', 'DURATION:PT1H').replace('one@', 'two@')}`)
    expect(reading(two).entries.map(({ uid, start }) => [uid, start])).toEqual([['one@example.org', '09:00'], ['two@example.org', '11:00']])
  })

  it('SCHEDULE-8: of several with one name the latest by SEQUENCE is taken, and the others are named', () => {
    const read = reading(calendar(event('SEQUENCE:2', 'DTSTART:20271014T110000', 'DURATION:PT1H'), event('SEQUENCE:1', 'DTSTART:20271014T090000', 'DURATION:PT1H')))
    expect(read.entries.map(({ start }) => start)).toEqual(['11:00'])
    expect(read.left).toEqual([{ number: 2, line: 11, title: 'Energy', reason: { key: 'left.repeated', values: {} } }])
  })

  it('SCHEDULE-9: folded lines, escapes, bare line feeds, a byte order mark, alarms inside, languages', () => {
    const text = calendar(event('DESCRIPTION;LANGUAGE=fr-CA:Une\\, deux\\;\\ntrois et', ' \u00A0plus', 'DTSTART:20271014T090000', 'DURATION:PT1H', 'BEGIN:VALARM', 'TRIGGER:-PT5M', 'ACTION:DISPLAY', 'END:VALARM'))
    const entry = entryOf(`\uFEFF${text.replaceAll('\r\n', '\n').replace('SUMMARY:', 'SUMMARY;LANGUAGE=fr-CA:')}`)
    expect(entry).toMatchObject({ language: 'fr', description: 'Une, deux;\ntrois et\u00A0plus', minutes: 60, remarks: [] })
  })

  it('SCHEDULE-10: a message that cancels, a status, an event that recurs', () => {
    const start = ['DTSTART:20271014T090000', 'DURATION:PT1H']
    expect(entryOf(calendar('METHOD:CANCEL', event(...start))).status).toBe('cancelled')
    expect(entryOf(calendar(event('STATUS:CONFIRMED', ...start))).status).toBe('confirmed')
    expect(remarksOf(entryOf(calendar(event('RRULE:FREQ=SECONDLY', ...start))))).toEqual(['recurring'])
  })

  it('SCHEDULE-11: what is no calendar is refused by name', () => {
    expect([problemOf('Title;Start\nOpening;09:00'), problemOf(''), problemOf('BEGIN:VCARD\r\nEND:VCARD')]).toEqual(['problem.otherText', 'problem.empty', 'problem.noCalendar'])
  })

  it('SCHEDULE-12: a zone that repeats every second holds nobody up', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Evil', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'RRULE:FREQ=SECONDLY', 'TZOFFSETFROM:-0300', 'TZOFFSETTO:-0300', 'END:STANDARD', 'END:VTIMEZONE']
    const worked = processorWatch()
    expect(remarksOf(entryOf(calendar(...zone, event('DTSTART;TZID=Evil:20271014T120000', 'DURATION:PT1H'))))).toEqual(['unknownZone'])
    expect(worked()).toBeLessThan(2000)
  })

  it('SCHEDULE-38: a zone of the end that nobody knows is named as well, and only once when it is that of the start', () => {
    const [known, unknown] = ['TZID=America/Mexico_City', 'TZID=Mars/Olympus']
    const entry = entryOf(calendar(event(`DTSTART;${known}:20271014T090000`, `DTEND;${unknown}:20271014T103000`)))
    expect(entry).toMatchObject({ start: '09:00', minutes: 90, remarks: [{ key: 'remark.unknownZone', values: { zone: 'Mars/Olympus' } }] })
    expect(remarksOf(entryOf(calendar(event(`DTSTART;${unknown}:20271014T090000`, `DTEND;${unknown}:20271014T103000`))))).toEqual(['unknownZone'])
  })

  it('SCHEDULE-13: whatever is done to a calendar, it is read or refused and never breaks', () => {
    const good = calendar(event('DTSTART;TZID=America/Toronto:20271014T110000', 'DTEND:20271014T160000Z', 'DESCRIPTION:a\\nb'), event('DTSTART:20271014T090000', 'DURATION:PT1H'))
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }), (at, length, instead) => {
        const broken = good.slice(0, at) + instead + good.slice(at + length)
        const problem = problemOf(broken)
        if (problem !== 'none') expect(problem).toMatch(/^problem\./)
      }),
      { numRuns: 500 }
    )
  })
})
