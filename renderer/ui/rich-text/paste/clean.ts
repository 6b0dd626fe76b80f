import { parse } from 'parse5'
import { normaliseRich, type RichBlock, type RichRun, type RichTable } from '#shared/foundation/rich-text/index.ts'
import { listsOf } from './lists.ts'
import type { FlatItem, Sink } from './sink.ts'
import { BREAK, type LeftOut, walkAll } from './walk.ts'

export interface Pasted {
  blocks: RichBlock[]
  leftOut: LeftOut
}

/**
 * What the clipboard of Word, LibreOffice, Google or a web page holds, as the text that it is: words, paragraphs, headings, lists,
 * tables, strong, emphasis, links. Pure: the HTML is read and never becomes part of a document, so nothing in it is fetched or run.
 */
export function cleanHtml(html: string): Pasted {
  const sink = new BlockSink()
  const leftOut = { pictures: 0, deletions: 0 }
  walkAll(parse(html).childNodes, { strong: false, emphasis: false, link: null, isTyped: false, shift: null, depth: 0, leftOut }, sink)
  return { blocks: normaliseRich(sink.end()), leftOut }
}

/** Plain text as it was typed: each line a paragraph, and no sign in it means anything. */
export function cleanPlain(text: string): RichBlock[] {
  return normaliseRich(text.split(/\r\n?|\n/u).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] })))
}

class BlockSink implements Sink {
  private readonly blocks: RichBlock[] = []
  private runs: RichRun[] = []
  private list: FlatItem[] = []
  private readonly headings: { block: RichBlock & { kind: 'heading' }; level: number }[] = []

  run(run: RichRun): void {
    this.runs.push(run)
  }

  boundary(): void {
    const paragraphs = paragraphsOf(this.runs)
    this.runs = []
    if (paragraphs.length === 0) return
    this.endList()
    this.blocks.push(...paragraphs)
  }

  heading(level: number, runs: RichRun[]): void {
    this.boundary()
    this.endList()
    const block = { kind: 'heading' as const, level: 2 as const, runs: collapsed(runs) }
    this.headings.push({ block, level })
    this.blocks.push(block)
  }

  items(items: readonly FlatItem[]): void {
    this.boundary()
    this.list.push(...items.map((item) => ({ ...item, runs: collapsed(item.runs) })))
  }

  table({ header, rows }: RichTable): void {
    this.boundary()
    this.endList()
    this.blocks.push({ kind: 'table', header: header.map(collapsed), rows: rows.map((row) => row.map(collapsed)) })
  }

  /** All blocks. Where the page had a title of level 1, every heading steps down by one. */
  end(): RichBlock[] {
    this.boundary()
    this.endList()
    const step = this.headings.some(({ level }) => level === 1) ? 1 : 0
    for (const { block, level } of this.headings) {
      const wanted = level + step
      block.level = wanted <= 2 ? 2 : wanted === 3 ? 3 : 4
    }
    return this.blocks
  }

  private endList(): void {
    this.blocks.push(...listsOf(this.list))
    this.list = []
  }
}

/** Two line breaks in a row divide paragraphs, as old pages do. */
function paragraphsOf(runs: readonly RichRun[]): RichBlock[] {
  const paragraphs: RichRun[][] = [[]]
  let breaks = 0
  for (const run of collapsed(runs)) {
    for (const piece of run.text.split(/(\n)/u)) {
      if (piece === '\n') breaks += 1
      else if (piece.trim() !== '') {
        if (breaks > 1) paragraphs.push([])
        else if (breaks === 1) paragraphs.at(-1)?.push({ text: '\n' })
        breaks = 0
        paragraphs.at(-1)?.push({ ...run, text: piece })
      } else if (piece !== '') paragraphs.at(-1)?.push({ ...run, text: piece })
    }
  }
  return paragraphs.filter((one) => one.some(({ text }) => text.trim() !== '')).map((one) => ({ kind: 'paragraph', runs: one }))
}

/** Blanks as a page shows them: many are one, those at the beginning of a line none. A single no-break space stays. */
function collapsed(runs: readonly RichRun[]): RichRun[] {
  const result: RichRun[] = []
  let before = '\n'
  for (const run of runs) {
    // A line end in a flat run is one that a block made.
    let text = run.text === '\n' ? '\n' : run.text.replaceAll(/[\t\n\r\f ]+/gu, ' ')
    text = text.replaceAll(BREAK, '\n').replaceAll(/[ \u00a0]{2,}/gu, ' ').replaceAll(/ ?\n ?/gu, '\n')
    if (/[\s\u00a0]$/u.test(before)) text = text.replace(/^ /u, '')
    if (text === '') continue
    before = text
    result.push({ ...run, text })
  }
  return result
}
