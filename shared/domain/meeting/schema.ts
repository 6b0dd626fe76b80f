import { z } from 'zod'
import { calendarDate, count, country, countryOrderOverride, elements, flag, partialDate, trilingual, wallTime, words } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

export const MODES = ['inPerson', 'virtual', 'hybrid'] as const
export type Mode = (typeof MODES)[number]

export const MARKINGS = ['unclassified', 'protectedA', 'protectedB'] as const
export type Marking = (typeof MARKINGS)[number]

export const REPORTED_GENDERS = ['women', 'men', 'another', 'undisclosed'] as const
export type ReportedGender = (typeof REPORTED_GENDERS)[number]
const genderCounts = z.object({ women: count, men: count, another: count, undisclosed: count }).catch(() => ({ ...NO_COUNTS }))
const NO_COUNTS = { women: null, men: null, another: null, undisclosed: null }

/** One annual meeting, planned or past. A past meeting may be known by its month only (`when`). */
export const meetingSchema = z.object({
  id: z.string(),
  /** Entered by people, never counted: two meetings fell in 2006, and 2020 is called the 16th. */
  ordinal: count,
  title: trilingual,
  theme: trilingual,
  /** When it was, as far as is known: `2004-10`. Planned meetings have `start` and `end` as well. */
  when: partialDate,
  start: calendarDate,
  end: calendarDate,
  /** A virtual meeting has a host too. */
  host: country.catch('CA'),
  city: trilingual,
  venue: trilingual,
  mode: z.enum(MODES).catch('inPerson'),
  /** The address at which people join from afar, where a session and its room have none of their own. */
  link: words,
  /** IANA zone of the venue, such as `America/Mexico_City`. */
  zone: words,
  /** From when to when the venue can be used, on each day. */
  opens: wallTime,
  closes: wallTime,
  /** Minutes from one room to another; null: five. */
  walk: count,
  held: flag,
  /** The agenda is provisional until the meeting has adopted it. */
  agendaAdopted: flag,
  marking: z.enum(MARKINGS).catch('unclassified'),
  countryOrder: countryOrderOverride,
  groups: elements,
  note: trilingual,
  /** How many of each delegation are women, men or neither, as the delegation itself reports it: counts, never a field on a person. */
  gender: z.object({ CA: genderCounts, MX: genderCounts }).catch(() => ({ CA: { ...NO_COUNTS }, MX: { ...NO_COUNTS } })),
  /** The day from which contacts, travel and requirements may be purged. */
  retainUntil: calendarDate,
  wording: wordings
})
export type Meeting = z.output<typeof meetingSchema>
