/** Gives the mark to set before a piece of the page, if it needs one. */
export type SourceMark = (about: string | undefined) => string | undefined

/** For what is printed: no marks. */
export const withoutSources: SourceMark = () => undefined

/**
 * Marks where what was made from one record ends and what was made from another begins; to be asked in the order of the pages. What
 * belongs to no record ends what stood before it, with an empty mark.
 */
export function sourceMarks(): SourceMark {
  let last: string | undefined
  return (about = '') => {
    if (about === last) return undefined
    last = about
    return about
  }
}
