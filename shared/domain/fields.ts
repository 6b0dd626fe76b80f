import { z } from 'zod'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import { isCalendarDate, isWallTime, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'

/**
 * The building blocks of every schema. A row is folded from changes that another version, or another laptop, may have
 * written: a field that is absent or makes no sense takes its default here, while the ledger keeps what was written.
 */
export const words = z.string().catch('')
export const trilingual = z.object({ en: z.string().optional(), fr: z.string().optional(), es: z.string().optional() }).catch({})
export const country = z.enum(COUNTRIES)
export const flag = z.boolean().catch(false)
export const count = z.int().nonnegative().nullable().catch(null)
export const minutes = z.int().positive().max(10_000).nullable().catch(null)
export const reference = z.string().min(1).nullable().catch(null)
export const rank = z.string().min(1).catch('a0')
/** A set, one field an element, so that two laptops add without colliding. */
export const elements = z.record(z.string(), z.json()).catch({}).transform(present)

/** A set whose elements are words of the app's own, in their order there. */
export function choicesOf<Choice extends string>(choices: readonly Choice[]) {
  return z
    .record(z.string(), z.json())
    .catch({})
    .transform((set) => choices.filter((choice) => set[choice] === true))
}

export const languageSet = choicesOf(LANGUAGES)

/** `2027-10-14`, for days that are known. */
export const calendarDate = z.custom<CalendarDate>(isCalendarDate).nullable().catch(null)
/** `2004`, `2004-10` or `2004-10-21`: history does not always know the day. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable().catch(null)
/** `09:30`: wall time in the zone of the venue. */
export const wallTime = z.custom<WallTime>(isWallTime).nullable().catch(null)

/** A map of parts, one register a field of each part; a part is absent once its fields are cleared. */
export function parts<Shape extends z.ZodType>(shape: Shape) {
  return z
    .record(z.string(), z.json())
    .catch({})
    .transform((map) => {
      const result: Record<string, z.output<Shape>> = {}
      for (const [id, value] of Object.entries(map)) {
        const parsed = shape.safeParse(value)
        if (parsed.success) result[id] = parsed.data
      }
      return result
    })
}

/** Times at which a person or a room cannot be had: a day, or a part of it. Without `from` and `until`: all day. */
export const spans = parts(z.object({ day: z.custom<CalendarDate>(isCalendarDate), from: wallTime, until: wallTime }))
export type Span = z.output<typeof spans>[string]

export const countryOrderOverride = z
  .enum(['CA-MX', 'MX-CA'])
  .nullable()
  .catch(null)
  .transform((value): readonly [Country, Country] | null => (value === null ? null : value === 'CA-MX' ? ['CA', 'MX'] : ['MX', 'CA']))

function present(set: Record<string, unknown>): string[] {
  return Object.keys(set).filter((key) => set[key] === true).sort()
}

/** Flattens nested values into field paths: `{ title: { fr: 'Mines' } }` becomes `{ 'title.fr': 'Mines' }`. */
export function paths(values: { [key: string]: Json | undefined }, prefix = ''): Record<string, Json> {
  const flat: Record<string, Json> = {}
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) Object.assign(flat, paths(value, `${prefix}${key}.`))
    else flat[`${prefix}${key}`] = value
  }
  return flat
}

/** A set as it is written, one field an element: `elementsOf(['g7'])` is `{ g7: true }`. */
export function elementsOf(ids: readonly string[]): Record<string, true> {
  return Object.fromEntries(ids.map((id) => [id, true as const]))
}
