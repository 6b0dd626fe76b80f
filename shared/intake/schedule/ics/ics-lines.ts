/** One content line of a calendar, unfolded, with the number of the line of the file at which it begins. */
export interface ContentLine {
  text: string
  line: number
}

/** One event or zone of a calendar as the lines between its BEGIN and END, both included. */
export interface Block {
  lines: ContentLine[]
  /** Lines inside it that are no content lines and were passed over. */
  broken: number[]
  /** False when the file ends, or another begins, before it is closed. */
  isClosed: boolean
}

export interface CalendarBlocks {
  events: Block[]
  zones: Block[]
  /** The lines of the calendars themselves. */
  head: ContentLine[]
}

/** A name, parameters perhaps, a colon (RFC 5545, 3.1). */
const CONTENT_LINE = /^[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:/

/** The lines of a calendar with folded ones joined (RFC 5545, 3.1); whatever parts lines is taken: CRLF, LF or CR. */
export function unfold(text: string): ContentLine[] {
  const lines: ContentLine[] = []
  for (const [index, physical] of text.split(/\r\n|\n|\r/u).entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/u.test(physical) && last !== undefined) last.text += physical.slice(1)
    else if (physical.trim() !== '') lines.push({ text: physical, line: index + 1 })
  }
  return lines
}

/**
 * The events and zones of a calendar, each for itself, so that one that is broken takes no other along. Lines that make no
 * sense are passed over and named.
 */
export function blocksOf(lines: readonly ContentLine[]): CalendarBlocks {
  const found: CalendarBlocks = { events: [], zones: [], head: [] }
  let open: Block | null = null
  let depth: string[] = []
  const close = (isClosed: boolean): void => {
    if (open !== null) open.isClosed = isClosed
    open = null
    depth = []
  }
  for (const line of lines) {
    const [, word = '', name = ''] = /^(BEGIN|END):\s*([A-Za-z-]+)\s*$/iu.exec(line.text) ?? []
    const component = name.toUpperCase()
    const isBegin = word.toUpperCase() === 'BEGIN'
    if (isBegin && (component === 'VEVENT' || component === 'VTIMEZONE')) {
      close(false)
      open = { lines: [line], broken: [], isClosed: false }
      depth = [component]
      ;(component === 'VEVENT' ? found.events : found.zones).push(open)
      continue
    }
    const block: Block | null = open
    if (block === null) {
      found.head.push(line)
      continue
    }
    if (word !== '' && component === 'VCALENDAR') {
      close(false)
      continue
    }
    if (word === '' && !CONTENT_LINE.test(line.text)) {
      block.broken.push(line.line)
      continue
    }
    block.lines.push(line)
    if (isBegin) depth.push(component)
    else if (word !== '') {
      // An END that closes nothing open is passed over like any broken line.
      if (depth.at(-1) !== component) {
        block.lines.pop()
        block.broken.push(line.line)
      } else depth.pop()
      if (depth.length === 0) close(true)
    }
  }
  close(false)
  return found
}
