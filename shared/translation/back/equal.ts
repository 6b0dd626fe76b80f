import { normaliseRuns } from '#shared/foundation/rich-text/normalise-runs.ts'
import { withoutForbidden } from '../out/xml.ts'
import { takeApart } from '../units/blocks.ts'

/**
 * Whether two wordings say the same: programs change blanks at the ends and within, and signs that XML cannot hold never come back. A no-break
 * space is another sign than a space.
 */
export function isEqual(a: string, b: string): boolean {
  return comparable(a) === comparable(b)
}

/** The same of whole texts; a long one may be written in several ways that mean the same. */
export function isEqualText(a: string, b: string, isRich: boolean): boolean {
  return isEqual(a, b) || (isRich && inOneForm(a) === inOneForm(b))
}

/** Piece by piece, since a sign that is left out may change what the ones beside it mean. */
function inOneForm(text: string): string {
  const pieces = takeApart(text).pieces.map(({ place, runs }) => {
    const words = normaliseRuns(runs.map((run) => ({ ...run, text: withoutForbidden(run.text) })))
    return { place, words: words.map((run) => ({ ...run, text: run.text.replace(/[ \t\r\n]+/gu, ' ') })) }
  })
  return JSON.stringify(pieces.filter(({ words }) => words.length > 0))
}

function comparable(text: string): string {
  return withoutForbidden(text).replace(/[ \t\r\n]+/gu, ' ').trim()
}
