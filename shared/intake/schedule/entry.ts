import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { SessionKind, SessionStatus } from '#shared/domain/session/schema.ts'

/** A sentence of `locales/<language>/schedule-import.json`. */
export interface Said {
  key: string
  values: Readonly<Record<string, string | number>>
}

/** One session as a file tells it, with what had to be mended to read it. Times are on the venue's clock. */
export interface Entry {
  /** Its place in the file, from 1: the number of the event. */
  number: number
  /** The line at which it begins, for text files; null where a file has no lines that people count. */
  line: number | null
  /** The sheet of a workbook on which it stands; `line` is its row there. */
  sheet?: string | undefined
  /** Its name there; never empty: a file without names gives one made of title and time. */
  uid: string
  /** A row of a workbook without an ID: a session of the same title, day and start is taken to be it. */
  isUnnamed?: boolean
  title: string
  description: string
  /** The texts by language, where a file has them in several; they go before those above. */
  titles?: Trilingual
  descriptions?: Trilingual
  /** The language of the texts, where the file says it. */
  language: Language | null
  day: CalendarDate | null
  start: WallTime | null
  /** Null where the file does not say how long it is. */
  minutes: number | null
  room: string
  /** The address at which one joins it from afar, where the file has one. */
  link?: string
  /** Null where the file does not say: a session that is new is a draft then, a known one stays as it is. */
  status: SessionStatus | null
  kind: SessionKind | null
  /** The group or track, by its name. */
  track: string
  people: string[]
  remarks: Said[]
}

/** Something of a file that could not be taken over at all. */
export interface Left {
  number: number
  line: number | null
  sheet?: string | undefined
  /** What it is called, as far as one can read it. */
  title: string
  reason: Said
}

/** Everything that a file holds. */
export interface ReadSchedule {
  format: 'ics' | 'xml' | 'json' | 'xlsx'
  entries: Entry[]
  left: Left[]
}

/** Why a file as a whole is refused: a sentence of `schedule-import.json` under `problem`. */
export class ScheduleRefusal extends Error {
  readonly said: Said

  constructor(key: string, values: Said['values'] = {}) {
    super(key)
    this.said = said(`problem.${key}`, values)
  }
}

export function said(key: string, values: Said['values'] = {}): Said {
  return { key, values }
}

export function remark(key: string, values: Said['values'] = {}): Said {
  return said(`remark.${key}`, values)
}
