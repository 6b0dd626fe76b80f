/** The parts of the meeting's facts that a link can open and put the focus on. */
export const DETAILS = ['facts', 'dates', 'city', 'zone', 'joining', 'texts'] as const
export type Detail = (typeof DETAILS)[number]

export function isDetail(focus: string | null): focus is Detail {
  return DETAILS.some((detail) => detail === focus)
}
