import type { RichRun } from './blocks.ts'
import { safeLink } from './link.ts'

interface Letter {
  sign: string
  strong: boolean
  emphasis: boolean
  link: string | null
}

type Mark = 'strong' | 'emphasis' | 'link'

/**
 * The one form in which a text is kept: no blanks at its ends and around its line breaks, no manner on blanks at the edge of
 * what bears it, runs of one manner joined, none empty, no link that leads to a place we do not open.
 */
export function normaliseRuns(runs: readonly RichRun[]): RichRun[] {
  const letters = withoutOuterBlanks(runs.flatMap(lettersOf))
  for (const mark of ['strong', 'emphasis', 'link'] as const) clearOuterBlanks(letters, mark)
  return joined(letters)
}

export function isBlank(sign: string): boolean {
  return /^\s$/u.test(sign)
}

function lettersOf(run: RichRun): Letter[] {
  const link = run.link === undefined ? null : safeLink(run.link)
  return run.text
    .replaceAll(/\r\n?/gu, '\n')
    .split('')
    .map((sign) => ({ sign, strong: run.strong === true, emphasis: run.emphasis === true, link }))
}

function withoutOuterBlanks(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = []
  const drop = (isDropped: (sign: string) => boolean): void => {
    for (let last = kept.at(-1); last && isDropped(last.sign); last = kept.at(-1)) kept.pop()
  }
  for (const letter of letters) {
    const before = kept.at(-1)
    if (letter.sign === '\n') {
      drop((sign) => isBlank(sign) && sign !== '\n')
      if (kept.length > 0) kept.push(letter)
    } else if (!isBlank(letter.sign) || (before !== undefined && before.sign !== '\n')) {
      kept.push(letter)
    }
  }
  drop(isBlank)
  return kept
}

function clearOuterBlanks(letters: Letter[], mark: Mark): void {
  let start = 0
  while (start < letters.length) {
    const value = letters[start]?.[mark]
    let end = start + 1
    while (end < letters.length && letters[end]?.[mark] === value) end += 1
    if (value) {
      for (let at = start; at < end && isBlank(letters[at]?.sign ?? ''); at += 1) clear(letters[at], mark)
      for (let at = end - 1; at >= start && isBlank(letters[at]?.sign ?? ''); at -= 1) clear(letters[at], mark)
    }
    start = end
  }
}

function clear(letter: Letter | undefined, mark: Mark): void {
  if (letter === undefined) return
  if (mark === 'link') letter.link = null
  else letter[mark] = false
}

function joined(letters: readonly Letter[]): RichRun[] {
  const runs: RichRun[] = []
  let last: Letter | null = null
  for (const letter of letters) {
    const run = runs.at(-1)
    const isSame = last !== null && last.strong === letter.strong && last.emphasis === letter.emphasis && last.link === letter.link
    if (run !== undefined && isSame) run.text += letter.sign
    else runs.push(runOf(letter))
    last = letter
  }
  return runs
}

function runOf({ sign, strong, emphasis, link }: Letter): RichRun {
  return { text: sign, ...(strong && { strong: true as const }), ...(emphasis && { emphasis: true as const }), ...(link !== null && { link }) }
}
