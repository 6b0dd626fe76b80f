import type { RichRun, RichTable } from '#shared/foundation/rich-text/index.ts'

/** An item of a list before the list is built: Word and Google write lists as lines with a depth. */
export interface FlatItem {
  /** 1: the outermost list. */
  depth: number
  ordered: boolean
  runs: RichRun[]
  /** Begins a numbered list, although another one has just ended. */
  begins: boolean
}

/** Where the pieces of what was pasted go, in reading order. */
export interface Sink {
  run(run: RichRun): void
  /** Ends the paragraph, if one was begun. */
  boundary(): void
  heading(level: number, runs: RichRun[]): void
  items(items: readonly FlatItem[]): void
  table(table: RichTable): void
}

/** Takes everything as runs with line breaks, for places that hold no blocks: cells, headings, list items. */
export class FlatSink implements Sink {
  readonly runs: RichRun[] = []
  /** The lists inside a list item are kept apart where `keepsItems`. */
  readonly inner: FlatItem[] = []

  constructor(private readonly keepsItems = false) {}

  run(run: RichRun): void {
    this.runs.push(run)
  }

  boundary(): void {
    const last = this.runs.findLast(({ text }) => text === '\n' || text.trim() !== '')
    if (last !== undefined && last.text !== '\n') this.runs.push({ text: '\n' })
  }

  heading(_level: number, runs: RichRun[]): void {
    this.line(runs)
  }

  items(items: readonly FlatItem[]): void {
    if (this.keepsItems) this.inner.push(...items)
    else for (const { runs } of items) this.line(runs)
  }

  table({ header, rows }: RichTable): void {
    for (const row of [header, ...rows]) this.line(row.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' · ' }, ...cell])))
  }

  private line(runs: readonly RichRun[]): void {
    this.boundary()
    this.runs.push(...runs)
    this.boundary()
  }
}
