import { z } from 'zod'
import type { Json } from '#shared/foundation/json.ts'
import type { Change, ChangeId } from './change.ts'

const json: z.ZodType<Json> = z.json()
const id = z.custom<ChangeId>((value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}\.[1-9][0-9]{0,14}$/.test(value))

/**
 * The shape of a change that comes from outside. Properties that this version does not know are kept, because a newer
 * laptop may have written them and wants them back.
 */
export const changeSchema: z.ZodType<Change> = z.looseObject({
  id,
  clock: z.int().nonnegative(),
  at: z.string().max(64),
  by: z.string().max(500),
  gesture: z.string().min(1).max(128),
  verb: z.string().min(1).max(128),
  undoes: z.string().max(128).optional(),
  record: z.object({ kind: z.string().min(1).max(64), id: z.string().min(1).max(128) }),
  set: z.record(z.string().max(512), json),
  over: z.record(z.string().max(512), z.array(id)),
  origin: z.record(z.string().max(512), z.int().nonnegative()).optional(),
  struck: z.array(z.string().max(512)).optional()
})
