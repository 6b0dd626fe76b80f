import type { FrabSchedule } from './schedule.ts'

/** A schedule as schedule.json, with every field that the published JSON schema requires. */
export function writeScheduleJson(schedule: FrabSchedule): string {
  const { version, title, acronym, zone, rooms, days } = schedule
  const first = days[0]
  const answer = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Alternat', version: '1' },
    schedule: {
      version,
      conference: {
        acronym,
        title,
        start: first?.date ?? '',
        end: days.at(-1)?.date ?? '',
        daysCount: days.length,
        timeslot_duration: '00:05',
        ...(zone === null ? {} : { time_zone_name: zone }),
        rooms: rooms.map(({ name, guid, capacity }) => ({ name, guid, description: null, capacity })),
        days: days.map((day) => ({
          index: day.index,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(
            day.rooms.map(({ name, events }) => [
              name,
              events.map(({ persons, ...event }) => ({
                ...event, url: `urn:uuid:${event.guid}`, subtitle: '', description: '',
                // A person has a name or, in older files, a public_name; the schema wants one of the two.
                persons: persons.map(({ name, guid }) => ({ guid, name })), links: [], attachments: []
              }))
            ])
          )
        }))
      }
    }
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
