/** A list item of dots: its blanks, and its words. */
export const DOT = /^(\s*)[-–•]\s+(.*)$/su
/** A numbered list item: its blanks, its number, and its words. */
export const NUMBER = /^(\s*)(\d{1,6})\.\s+(.*)$/su
export const HEADING = /^\s*(#{2,4})\s+(.*)$/su
/** The line under the header of a table. */
export const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?\s*)?$/u

/** The lines of a text; one that ends with a backslash goes on in the next. */
export function linesOf(text: string): string[] {
  const lines: string[] = []
  let isOpen = false
  for (const line of text.replaceAll(/\r\n?/gu, '\n').split('\n')) {
    const last = lines.length - 1
    if (isOpen) lines[last] += `\n${line}`
    else lines.push(line)
    isOpen = /(?:^|[^\\])(?:\\\\)*\\$/u.test(line)
  }
  return lines
}

export function isRow(line: string): boolean {
  return line.trimStart().startsWith('|')
}

/** The cells of a table row: what stands between bars that no backslash precedes. */
export function cellsOf(line: string): string[] {
  const cells = ['']
  const row = line.trim().replace(/^\|/u, '')
  for (let at = 0; at < row.length; at += 1) {
    const sign = row.charAt(at)
    if (sign === '|') cells.push('')
    else {
      const taken = sign === '\\' ? row.slice(at, at + 2) : sign
      cells[cells.length - 1] += taken
      at += taken.length - 1
    }
  }
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop()
  return cells
}

/** How many lists a line lies in, by its blanks: two a level; a tab counts as two. */
export function depthOf(blanks: string): number {
  return Math.floor(blanks.replaceAll('\t', '  ').length / 2)
}
