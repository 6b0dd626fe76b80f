import { fold } from '#shared/foundation/formats/fold.ts'

/** Whether a cell says one of the phrases: folded, parted by `|`, as a regular expression has them. */
export function isOneOf(phrases: string, text: string): boolean {
  return new RegExp(`^(?:${phrases})$`, 'u').test(fold(text).replace(/[-\s.]+/gu, ' ').trim())
}
