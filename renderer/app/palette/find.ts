import { fold } from '#shared/foundation/formats/fold.ts'
import type { Line } from './lines.ts'

/** More than this nobody reads; one types another letter. */
const SHOWN = 40

/**
 * What answers to the typed words, best first: lines whose label begins with them, then those with a word that begins with
 * them, then the rest; within each, in the order given. Accents and case do not matter. Nothing typed: the usual lines.
 */
export function findLines(lines: readonly Line[], typed: string): Line[] {
  const wanted = fold(typed)
  if (wanted === '') return lines.filter((line) => line.isUsual).slice(0, SHOWN)
  const parts = wanted.split(' ')
  const ranked: [Line[], Line[], Line[]] = [[], [], []]
  for (const line of lines) {
    if (!parts.every((part) => line.words.includes(part))) continue
    const rank = line.words.startsWith(wanted) ? 0 : parts.every((part) => ` ${line.words}`.includes(` ${part}`)) ? 1 : 2
    ranked[rank].push(line)
  }
  return ranked.flat().slice(0, SHOWN)
}
