import { z } from 'zod'
import { country, flag, parts, rank, reference, trilingual } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

export const TABLE_SHAPES = ['rectangle', 'uShape', 'theatre'] as const
export type TableShape = (typeof TABLE_SHAPES)[number]

/** No table is longer, and no theatre deeper. */
export const MOST_SEATS = 60
export const MOST_ROWS = 40

const placeSchema = z.object({ attendance: z.string() })

/**
 * A seating plan of a meeting. Who sits where follows from the rules (see rules.ts); `places` holds only what somebody has
 * set by hand, one register a seat, so that two laptops can move two people.
 */
export const seatingSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  rank,
  name: trilingual,
  /** The session for which it is, or null. */
  session: reference,
  room: reference,
  shape: z.enum(TABLE_SHAPES).catch('rectangle'),
  /** Seats of each delegation at a table, or in each half of a row of a theatre. */
  seats: z.int().min(1).max(MOST_SEATS).catch(9),
  /** Rows of a theatre behind the first. */
  rows: z.int().min(1).max(MOST_ROWS).catch(4),
  /** Who sits at the right of honour; null: the host, as the rules say. */
  rightOfHonour: country.nullable().catch(null),
  /** Whether interpreters sit behind the heads of delegation. */
  interpreters: flag,
  /** By chair, such as `right-0` (see layout.ts). */
  places: parts(placeSchema),
  wording: wordings
})
export type Seating = z.output<typeof seatingSchema>
