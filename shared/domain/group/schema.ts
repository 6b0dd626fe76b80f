import { z } from 'zod'
import { country, parts, partialDate, rank, reference, trilingual } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

export const GROUP_STATUSES = ['active', 'paused', 'ended'] as const

export const GROUP_EVENTS = ['created', 'renamed', 'split', 'merged', 'paused', 'resumed', 'ended'] as const
export type GroupEventKind = (typeof GROUP_EVENTS)[number]

const eventSchema = z.object({
  kind: z.enum(GROUP_EVENTS),
  date: partialDate,
  /** The name before, for a renaming. */
  formerName: trilingual,
  /** The other group, for a split or a merger. */
  other: reference,
  note: trilingual
})

/** A working group. Groups come and go; what happened to one stays in `events`. */
export const groupSchema = z.object({
  id: z.string(),
  rank,
  name: trilingual,
  mandate: trilingual,
  status: z.enum(GROUP_STATUSES).catch('active'),
  events: parts(eventSchema),
  wording: wordings
})
export type Group = z.output<typeof groupSchema>
export type GroupEvent = z.output<typeof eventSchema>

export const SECTORS = ['public', 'private'] as const
export type Sector = (typeof SECTORS)[number]

/** One co-chair of a group: up to four seats, each country × public and private sector. */
export const coChairSchema = z.object({
  id: z.string(),
  group: z.string().catch(''),
  country: country.catch('CA'),
  sector: z.enum(SECTORS).catch('public'),
  person: z.string().catch(''),
  from: partialDate,
  /** Null while in office. */
  until: partialDate
})
export type CoChair = z.output<typeof coChairSchema>
