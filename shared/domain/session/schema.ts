import { z } from 'zod'
import { calendarDate, count, languageSet, minutes, parts, rank, reference, trilingual, wallTime } from '../fields.ts'

export const SESSION_KINDS = [
  'plenary', 'workingGroup', 'reportBack', 'bilateral', 'ceremony', 'break', 'meal', 'reception', 'press', 'sideEvent', 'siteVisit'
] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

export const SESSION_ROLES = ['chair', 'coChair', 'speaker', 'rapporteur', 'interpreter'] as const
export type SessionRole = (typeof SESSION_ROLES)[number]

export const SESSION_STATUSES = ['draft', 'confirmed', 'cancelled'] as const
export type SessionStatus = (typeof SESSION_STATUSES)[number]

const roleSchema = z.object({ role: z.enum(SESSION_ROLES), person: z.string(), rank, minutes })

/** One session of a meeting. Without day and start it waits to be placed. */
export const sessionSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  kind: z.enum(SESSION_KINDS).catch('plenary'),
  /** The group whose session it is, for working-group sessions. */
  group: reference,
  title: trilingual,
  description: trilingual,
  day: calendarDate,
  start: wallTime,
  minutes: minutes.transform((value) => value ?? 60),
  room: reference,
  status: z.enum(SESSION_STATUSES).catch('draft'),
  /** Who may see it: both sides, or one side only. */
  visibility: z.enum(['shared', 'CA', 'MX']).catch('shared'),
  /** Languages into which it is interpreted. */
  languages: languageSet,
  audience: count,
  roles: parts(roleSchema)
})
export type Session = z.output<typeof sessionSchema>
export type RoleInSession = z.output<typeof roleSchema>
