import { daysOf } from '#shared/domain/meeting/rules.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Entry, ReadSchedule } from '#shared/intake/schedule/entry.ts'
import { scheduleEdit } from '#shared/intake/schedule/import-edit.ts'
import { planSchedule, type Known, type SchedulePlan } from '#shared/intake/schedule/plan.ts'
import { readSchedule } from '#shared/intake/schedule/read-schedule.ts'
import { LaptopOfMeeting } from '../laptop-of-meeting.ts'

export const VENUE = 'America/Mexico_City'

/** What a file holds; throws what is wrong with it as a whole. */
export function reading(file: string | Uint8Array, venue = VENUE, days: readonly CalendarDate[] = []): ReadSchedule {
  const read = readSchedule(bytesOf(file), venue, days)
  if (!read.ok) throw new Error(read.problem.key)
  return read.value
}

export function problemOf(file: string | Uint8Array): string {
  const read = readSchedule(bytesOf(file), VENUE)
  return read.ok ? 'none' : read.problem.key
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file
}

/** A calendar around the lines of its events. */
export function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

export function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', 'UID:one@example.org', 'SUMMARY:Energy', ...lines, 'END:VEVENT'].join('\r\n')
}

/** The one entry of a calendar with one event. */
export function entryOf(text: string): Entry {
  const [entry, ...others] = reading(text).entries
  if (entry === undefined || others.length > 0) throw new Error('One entry was expected')
  return entry
}

export const remarksOf = (entry: Entry): string[] => entry.remarks.map(({ key }) => key.replace('remark.', ''))

/** A laptop that takes over programmes into one meeting. */
export class Importing extends LaptopOfMeeting {
  take(file: string | Uint8Array, language: Language = 'en'): SchedulePlan {
    const { meeting, sessions, rooms } = this.view()
    const { group: groups, person: people } = this.rows()
    const known: Known = { meeting, sessions, rooms, groups, people }
    const plan = planSchedule(reading(file, meeting.zone, daysOf(meeting)), known, language)
    const edit = scheduleEdit(plan, known, this.newId)
    if (edit !== null) this.laptop.perform(edit)
    return plan
  }
}
