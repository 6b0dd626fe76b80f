import { z } from 'zod'
import { calendarDate, choicesOf, count, elements, flag, languageSet, minutes, parts, rank, reference, trilingual, wallTime, words } from '../fields.ts'
import { wordings } from '../wording/schema.ts'
import { LAYOUTS } from '../room/schema.ts'

export const SESSION_KINDS = [
  'plenary', 'workingGroup', 'reportBack', 'bilateral', 'ceremony', 'break', 'meal', 'reception', 'press', 'sideEvent', 'siteVisit'
] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

export const SESSION_ROLES = ['chair', 'coChair', 'speaker', 'rapporteur', 'interpreter'] as const
export type SessionRole = (typeof SESSION_ROLES)[number]

export const SESSION_STATUSES = ['draft', 'confirmed', 'cancelled'] as const
export type SessionStatus = (typeof SESSION_STATUSES)[number]

/** What a session needs of its room beside seats and booths. */
export const NEEDS = ['hybrid', 'stepFree', 'signLanguage', 'captioning'] as const
export type Need = (typeof NEEDS)[number]

export const HALF_DAYS = ['morning', 'afternoon'] as const
export type HalfDay = (typeof HALF_DAYS)[number]

/** One step of the run of show inside a session: its time follows from those before it (PRODUCT, "Documents"). */
const stepSchema = z.object({
  rank,
  minutes: minutes.transform((value) => value ?? 5),
  action: trilingual,
  /** The person who speaks or acts, if it is one of the meeting. */
  person: reference,
  /** Who sees to it: "protocol", "stage manager". */
  owner: words,
  /** What gives the sign to begin: "after the applause". */
  cue: words,
  language: z.enum(['en', 'fr', 'es']).nullable().catch(null)
})

const sessionMinutes = z.int().nonnegative().max(10_000).catch(60)

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
  /** Zero is kept as it was written, so that the checks can name it. */
  minutes: sessionMinutes,
  room: reference,
  /** The address at which it is joined from afar; empty: that of its room, or of the meeting. */
  link: words,
  status: z.enum(SESSION_STATUSES).catch('draft'),
  /** Who may see it: both sides, or one side only. */
  visibility: z.enum(['shared', 'CA', 'MX']).catch('shared'),
  /** Languages into which it is interpreted. */
  languages: languageSet,
  audience: count,
  roles: parts(roleSchema),
  needs: choicesOf(NEEDS),
  /** How its room should be set up; null: however it is. */
  layout: z.enum(LAYOUTS).nullable().catch(null),
  /** Sessions that have to be over before it begins. */
  after: elements,
  /** When people would rather have it. */
  wish: z.enum(HALF_DAYS).nullable().catch(null),
  /** Stays where it is when the timetable is filled or repaired. */
  locked: flag,
  /** The run of show inside the session. */
  steps: parts(stepSchema),
  /** The name under which another program knows it (iCalendar UID, guid of a schedule); empty: ours. */
  uid: words,
  wording: wordings
})
export type Session = z.output<typeof sessionSchema>
export type StepInSession = z.output<typeof stepSchema>
export type RoleInSession = z.output<typeof roleSchema>
