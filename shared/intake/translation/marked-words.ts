import { parseRuns } from '#shared/foundation/rich-text/parse-runs.ts'
import type { Returned } from '#shared/translation/units/inline.ts'

/** Words in which bold, italic and links stand as the app writes them: in a cell of a workbook, or where a program has made words of codes. */
export function markedWords(text: string): Returned[] {
  return parseRuns(escapedLines(text)).map((run): Returned => ({ type: 'code', id: null, style: { strong: run.strong === true, emphasis: run.emphasis === true, link: run.link ?? null }, content: plainLines(run.text) }))
}

/** Somebody who presses Alt and Enter in a cell means the end of a line, and does not know that it is written with a backslash. */
function escapedLines(text: string): string {
  return text.replace(/(?<!\\)\n/gu, '\\\n')
}

export function plainLines(text: string): Returned[] {
  return text.split('\n').flatMap((line, index): Returned[] => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...(line === '' ? [] : [{ type: 'words' as const, text: line }])])
}
