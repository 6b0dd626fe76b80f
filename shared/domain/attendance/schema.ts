import { z } from 'zod'
import { calendarDate, choicesOf, country, elements, reference, spans, wallTime, words } from '../fields.ts'
import { SERVICES } from './services.ts'

export const ROLES = ['head', 'alternate', 'coChair', 'delegate', 'expert', 'observer', 'interpreter', 'press', 'staff'] as const
export type Role = (typeof ROLES)[number]

export const ANSWERS = ['invited', 'accepted', 'tentative', 'declined'] as const
export type Answer = (typeof ANSWERS)[number]

export const ACCREDITATIONS = ['none', 'requested', 'approved', 'refused', 'badgeIssued'] as const
export type Accreditation = (typeof ACCREDITATIONS)[number]

export const PRESENCES = ['inPerson', 'remote'] as const
export type Presence = (typeof PRESENCES)[number]

/** How one person takes part in one meeting. */
export const attendanceSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  person: z.string().catch(''),
  delegation: country.catch('CA'),
  role: z.enum(ROLES).catch('delegate'),
  groups: elements,
  presence: z.enum(PRESENCES).catch('inPerson'),
  answer: z.enum(ANSWERS).catch('invited'),
  /** Place within the delegation where somebody has set it by hand; null: by the rules of precedence. */
  rank: reference,
  accreditation: z.enum(ACCREDITATIONS).catch('none'),
  arrivalDay: calendarDate,
  /** Wall time at the venue, as are all times here. */
  arrivalTime: wallTime,
  /** Flight, train or car: "AM 693". */
  arrivalBy: words,
  departureDay: calendarDate,
  departureTime: wallTime,
  departureBy: words,
  /** When the person cannot take part. */
  away: spans,
  hotel: words,
  /** What the host has to provide: the service, never the reason (PRODUCT, "Requirements"). */
  services: choicesOf(SERVICES),
  otherService: words,
  note: words
})
export type Attendance = z.output<typeof attendanceSchema>
