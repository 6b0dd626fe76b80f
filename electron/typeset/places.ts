import { NO_PAGE_MARKS, type PageMarks, type Place, type SourcePlace } from './engine.ts'

/** The places out of what Typst answers to the query for them; anything else in it is passed over. */
export function placesIn(found: unknown): Place[] {
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown): Place[] => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('page' in one)) return []
    return typeof one.id === 'string' && typeof one.page === 'number' ? [{ id: one.id, page: one.page }] : []
  })
}

/** What the one mark of a preview says of its pages: where the pieces of each record stand, where stretches begin, where headings stand. */
export function pageMarksIn(found: unknown): PageMarks {
  const said: unknown = Array.isArray(found) ? found[0] : undefined
  if (typeof said !== 'object' || said === null || !('sources' in said) || !('stretches' in said) || !('headings' in said)) return NO_PAGE_MARKS
  const { stretches } = said
  return {
    sources: sourcesIn(said.sources),
    stretches: Array.isArray(stretches) ? stretches.filter((page: unknown) => typeof page === 'number') : [],
    headings: placesIn(said.headings)
  }
}

/** Anything but places of sources is passed over. */
function sourcesIn(found: unknown): SourcePlace[] {
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown): SourcePlace[] => {
    if (typeof one !== 'object' || one === null || !('id' in one) || !('page' in one) || !('y' in one)) return []
    const { id, page, y } = one
    return typeof id === 'string' && typeof page === 'number' && typeof y === 'number' ? [{ id, page, y }] : []
  })
}
