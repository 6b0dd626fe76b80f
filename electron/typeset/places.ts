import type { Place } from './engine.ts'

/** The places out of what Typst answers to the query for them; anything else in it is passed over. */
export function placesIn(found: unknown): Place[] {
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown): Place[] => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('page' in one)) return []
    return typeof one.id === 'string' && typeof one.page === 'number' ? [{ id: one.id, page: one.page }] : []
  })
}
