import { z } from 'zod'
import { count, flag, rank, spans, trilingual, words } from '../fields.ts'
import { wordings } from '../wording/schema.ts'

export const LAYOUTS = ['theatre', 'classroom', 'uShape', 'rectangle', 'round', 'reception'] as const
export type Layout = (typeof LAYOUTS)[number]

/** A room of the venue at one meeting. */
export const roomSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  rank,
  name: trilingual,
  capacity: count,
  layout: z.enum(LAYOUTS).nullable().catch(null),
  /** Interpretation booths. */
  booths: count,
  /** Cameras, screens and a link, so that remote participants can take part. */
  hybrid: flag,
  /** The address at which whatever is held in it is joined from afar. */
  link: words,
  stepFree: flag,
  /** When it is lost or taken by others. */
  closed: spans,
  note: trilingual,
  wording: wordings
})
export type Room = z.output<typeof roomSchema>
