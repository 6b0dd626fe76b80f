import { parseRichText, type RichBlock } from '#shared/foundation/rich-text/index.ts'

/** Longer than all texts of a meeting in its languages; beyond it one begins anew. */
const MOST = 5000

const known = new Map<string, readonly RichBlock[]>()

/**
 * A long text taken apart, worked out once for each wording: a book of a hundred pages is built anew after every edit, and all its
 * texts but one are as they were.
 */
export function parsedRichText(text: string): readonly RichBlock[] {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const parsed = parseRichText(text)
  known.set(text, parsed)
  return parsed
}
