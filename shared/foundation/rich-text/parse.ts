import type { RichBlock, RichList, RichTable } from './blocks.ts'
import { cellsOf, depthOf, DOT, HEADING, isRow, linesOf, NUMBER, RULE } from './lines.ts'
import { normaliseRich } from './normalise.ts'
import { parseRuns } from './parse-runs.ts'

interface Reading {
  blocks: RichBlock[]
  /** The lists that the last line lies in, from the outermost; empty after anything but a list item. */
  lists: RichList[]
}

/**
 * Reads a long text (see docs/decisions/0017-rich-text.md). Every string has a reading and no word is lost: what is not markup
 * is printed as typed. A text from before there was markup reads as it did: each line a paragraph, lines with a dash a list.
 */
export function parseRichText(text: string): RichBlock[] {
  const reading: Reading = { blocks: [], lists: [] }
  const lines = linesOf(text)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (isRow(line) && RULE.test(lines[at + 1] ?? '')) {
      const rows = rowsFrom(lines, at + 2)
      add(reading, tableOf(line, rows))
      at += 1 + rows.length
    } else if (line.trim() !== '') {
      readLine(line, reading)
    }
  }
  return normaliseRich(reading.blocks)
}

function add(reading: Reading, block: RichBlock): void {
  reading.blocks.push(block)
  reading.lists = block.kind === 'list' ? [block] : []
}

function readLine(line: string, reading: Reading): void {
  const dot = DOT.exec(line)
  const number = NUMBER.exec(line)
  const heading = HEADING.exec(line)
  if (dot) readItem(depthOf(dot[1] ?? ''), null, dot[2] ?? '', reading)
  else if (number && readItem(depthOf(number[1] ?? ''), Number(number[2]), number[3] ?? '', reading)) return
  else if (heading && (heading[2] ?? '').trim() !== '') {
    const level = (heading[1] ?? '').length
    add(reading, { kind: 'heading', level: level === 2 || level === 3 ? level : 4, runs: parseRuns(heading[2] ?? '') })
  } else add(reading, { kind: 'paragraph', runs: parseRuns(line) })
}

/** Adds an item where it fits. A number that is not the next one of its list fits nowhere, and is printed as typed. */
function readItem(wished: number, number: number | null, words: string, reading: Reading): boolean {
  const depth = Math.min(wished, reading.lists.length)
  const ordered = number !== null
  const list = reading.lists[depth]
  const item = { runs: parseRuns(words) }
  if (list !== undefined && (ordered ? list.ordered && number === list.items.length + 1 : !list.ordered || depth > 0)) {
    list.items.push(item)
    reading.lists.length = depth + 1
    return true
  }
  if (ordered && number !== 1) return false
  const begun: RichList = { kind: 'list', ordered, items: [item] }
  const parent = depth === 0 ? undefined : reading.lists[depth - 1]?.items.at(-1)
  if (depth === 0) add(reading, begun)
  else if (parent === undefined || parent.list !== undefined) return false
  else {
    parent.list = begun
    reading.lists = [...reading.lists.slice(0, depth), begun]
  }
  return true
}

function rowsFrom(lines: readonly string[], start: number): string[] {
  const end = lines.findIndex((line, index) => index >= start && !isRow(line))
  return lines.slice(start, end === -1 ? lines.length : end)
}

function tableOf(header: string, rows: readonly string[]): RichTable {
  const cells = (line: string) => cellsOf(line).map((cell) => parseRuns(cell))
  return { kind: 'table', header: cells(header), rows: rows.map(cells) }
}
