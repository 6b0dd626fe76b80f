import type { Place, SourcePlace } from './engine.ts'

/** The places out of what Typst answers to the query for them; anything else in it is passed over. */
export function placesIn(found: unknown): Place[] {
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown): Place[] => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('page' in one)) return []
    return typeof one.id === 'string' && typeof one.page === 'number' ? [{ id: one.id, page: one.page }] : []
  })
}

/** The places of sources out of the one mark that holds them all; anything else is passed over. */
export function sourcesIn(found: unknown): SourcePlace[] {
  if (!Array.isArray(found)) return []
  return found.flat().flatMap((one: unknown): SourcePlace[] => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('page' in one) || !('y' in one)) return []
    const { id, page, y } = one
    return typeof id === 'string' && typeof page === 'number' && typeof y === 'number' ? [{ id, page, y }] : []
  })
}
