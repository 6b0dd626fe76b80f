import { assertNever } from '../assert-never.ts'
import type { RichBlock, RichList, RichRun } from './blocks.ts'
import { parseRichText } from './parse.ts'

/** The words of a long text without its markup: a line for each paragraph, heading and list item; the cells of a row divided by tabs. */
export function plainWords(text: string): string {
  return parseRichText(text).flatMap(linesOfBlock).join('\n')
}

/** The words of runs without their manners. */
export function wordsOfRuns(runs: readonly RichRun[]): string {
  return runs.map(({ text }) => text).join('')
}

function linesOfBlock(block: RichBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [wordsOfRuns(block.runs)]
    case 'list':
      return linesOfList(block)
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(wordsOfRuns).join('\t'))
    default:
      return assertNever(block)
  }
}

function linesOfList({ items }: RichList): string[] {
  return items.flatMap(({ runs, list }) => [wordsOfRuns(runs), ...(list === undefined ? [] : linesOfList(list))])
}
