import Papa from 'papaparse'

/** In the order in which they are preferred when nothing else decides: a comma is the one that texts are full of. */
const SEPARATORS = ['\t', ';', '|', ','] as const

/** As much of a file as tells its shape, in letters and in rows. */
const SAMPLE = 100_000
const ROWS = 200
/** A mark with a space after it is more likely to be part of a sentence. */
const WEIGHT_BEFORE_SPACE = 0.2

/** Excel writes this as the first line where the reader's settings may differ from the writer's. */
const STATED = /^sep=(.)(?:\r\n|\r|\n|$)/

/** A text without its `sep=` line, and the separator that this line states or that the rows show. */
export function findSeparator(text: string): { separator: string; body: string } {
  const [line = '', stated] = STATED.exec(text) ?? []
  if (stated !== undefined) return { separator: stated, body: text.slice(line.length) }
  const sample = text.slice(0, SAMPLE)
  let best = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const score = consistency(sample, separator)
    if (score > best.score) best = { separator, score }
  }
  return { separator: best.separator, body: text }
}

/** How many rows agree on their number of fields, times how often each is divided. Separators in quotes do not count. */
function consistency(sample: string, separator: string): number {
  const rows = Papa.parse<string[]>(sample, { delimiter: separator, preview: ROWS }).data
  const rowsOfLength = new Map<number, number>()
  let divisions = 0
  let beforeSpace = 0
  for (const fields of rows) {
    rowsOfLength.set(fields.length, (rowsOfLength.get(fields.length) ?? 0) + 1)
    divisions += fields.length - 1
    for (const field of fields.slice(1)) if (field.startsWith(' ')) beforeSpace += 1
  }
  if (divisions === 0) return 0
  let best = 0
  for (const [length, count] of rowsOfLength) best = Math.max(best, count * (length - 1))
  const spaced = beforeSpace / divisions
  return best * (1 - spaced + spaced * WEIGHT_BEFORE_SPACE)
}
