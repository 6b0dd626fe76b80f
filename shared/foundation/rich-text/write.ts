import { assertNever } from '../assert-never.ts'
import type { RichBlock, RichList, RichRun } from './blocks.ts'
import { DOT, HEADING, isRow, NUMBER } from './lines.ts'
import { normaliseRich } from './normalise.ts'
import { writeRuns } from './write-runs.ts'

/** Writes blocks as one string that `parseRichText` reads back as the same blocks, normalised. */
export function writeRichText(blocks: readonly RichBlock[]): string {
  return normaliseRich(blocks).map(writeBlock).join('\n\n')
}

function writeBlock(block: RichBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return asParagraph(writeRuns(block.runs))
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeRuns(block.runs)}`
    case 'list':
      return listLines(block, 0).join('\n')
    case 'table':
      return [row(block.header), `|${' --- |'.repeat(block.header.length)}`, ...block.rows.map(row)].join('\n')
    default:
      return assertNever(block)
  }
}

/** A backslash where the line would be read as a list, a heading or a table. */
function asParagraph(line: string): string {
  if (NUMBER.test(line)) return line.replace('.', '\\.')
  return DOT.test(line) || HEADING.test(line) || isRow(line) ? `\\${line}` : line
}

function listLines({ ordered, items }: RichList, depth: number): string[] {
  return items.flatMap(({ runs, list }, index) => [
    `${'  '.repeat(depth)}${ordered ? `${index + 1}.` : '-'} ${writeRuns(runs)}`,
    ...(list === undefined ? [] : listLines(list, depth + 1))
  ])
}

function row(cells: readonly RichRun[][]): string {
  return `|${cells.map((cell) => ` ${writeRuns(cell, true)} |`).join('')}`
}
