import type { RichRun } from './blocks.ts'
import { isBlank } from './normalise-runs.ts'

/**
 * Writes runs (normalised) so that `parseRuns` reads the same; inside a table cell, bars are escaped too. Brackets and stars that
 * could not be misread stay as they are, so that the text remains pleasant to read.
 */
export function writeRuns(runs: readonly RichRun[], isCell = false): string {
  const whole = runs.map(({ text }) => text).join('')
  const hasLinkLook = whole.includes('](')
  let written = ''
  let last: RichRun = { text: '' }
  let begun: RichRun = last
  for (const run of [...runs, { text: '' } satisfies RichRun]) {
    const isOtherLink = last.link !== run.link
    if (isOtherLink && last.link !== undefined) {
      // Manners that began inside the link and do not go on after it end inside it.
      const strong = last.strong && (begun.strong ?? run.strong)
      const emphasis = last.emphasis && (begun.emphasis ?? run.emphasis)
      const left: RichRun = { text: '', ...(strong && { strong }), ...(emphasis && { emphasis }) }
      written += `${starsBetween(last, left)}](${last.link})`
      last = left
    }
    written += starsBetween(last, run)
    if (isOtherLink && run.link !== undefined) {
      written += '['
      begun = run
    }
    written += escaped(run, hasLinkLook, isCell)
    last = run
  }
  return written
}

function starsBetween(before: RichRun, after: RichRun): string {
  return '*'.repeat((before.strong === after.strong ? 0 : 2) + (before.emphasis === after.emphasis ? 0 : 1))
}

function escaped({ text, link }: RichRun, hasLinkLook: boolean, isCell: boolean): string {
  return text
    .split('')
    .map((sign, at) => {
      const isSpecial =
        sign === '\\' ||
        sign === '\n' ||
        (sign === '*' && !(isBlankAt(text, at - 1) && isBlankAt(text, at + 1))) ||
        ((sign === '[' || sign === ']') && (link !== undefined || hasLinkLook)) ||
        (sign === '|' && isCell)
      return isSpecial ? `\\${sign}` : sign
    })
    .join('')
}

function isBlankAt(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return sign !== '\n' && isBlank(sign)
}
