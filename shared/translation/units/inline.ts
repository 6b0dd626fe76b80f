import type { RichRun } from '#shared/foundation/rich-text/index.ts'
import { normaliseRuns } from '#shared/foundation/rich-text/normalise-runs.ts'

/** How words are set: what a paired code of a unit stands for. */
export interface Style {
  strong: boolean
  emphasis: boolean
  /** Where the words lead; null where they are no link. */
  link: string | null
}

/**
 * The words of a unit as they go out. Codes and breaks are numbered from 1 through the unit; `kept` are words that are not to be
 * translated, such as the name of a person.
 */
export type Inline =
  | { type: 'words'; text: string }
  | { type: 'kept'; id: string; text: string }
  | { type: 'break'; id: string }
  | { type: 'code'; id: string; style: Style; content: Inline[] }

/**
 * The words of a unit as they come back. A code is known by the number that it had, or, where a format shows the setting itself
 * (a table in Word, a workbook), by its style.
 */
export type Returned =
  | { type: 'words'; text: string }
  | { type: 'break' }
  | { type: 'code'; id: string | null; style: Style | null; content: Returned[] }

const PLAIN: Style = { strong: false, emphasis: false, link: null }

/** Finds in a text the words that are not to be translated, in order and apart from each other. */
export type FindKept = (text: string) => readonly { at: number; text: string }[]

/** Runs as numbered codes. */
export function inlineOf(runs: readonly RichRun[], kept: FindKept | null): Inline[] {
  let codes = 0
  let marks = 0
  const wordsOf = (text: string): Inline[] =>
    text.split('\n').flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' as const, id: String(++codes) }]),
      ...markedWords(line, kept, () => `m${++marks}`)
    ])
  return runs.flatMap((run): Inline[] => {
    const style = styleOf(run)
    if (isPlain(style)) return wordsOf(run.text)
    const id = String(++codes)
    return [{ type: 'code', id, style, content: wordsOf(run.text) }]
  })
}

function markedWords(text: string, kept: FindKept | null, nextId: () => string): Inline[] {
  const words = (piece: string): Inline[] => (piece === '' ? [] : [{ type: 'words', text: piece }])
  if (kept === null) return words(text)
  const found: Inline[] = []
  let from = 0
  for (const name of kept(text)) {
    found.push(...words(text.slice(from, name.at)), { type: 'kept', id: nextId(), text: name.text })
    from = name.at + name.text.length
  }
  return [...found, ...words(text.slice(from))]
}

/**
 * Runs of a translation with the numbers that the source gives to the same settings and breaks. What the source does not have is numbered
 * apart, `t1`, so that it can be known again beside the translation that stands there.
 */
export function targetOf(runs: readonly RichRun[], source: readonly Inline[], kept: FindKept | null): Inline[] {
  const codes = [...stylesOf(source)]
  const breaks = breaksIn(source)
  let extra = 0
  const numbered = (pieces: readonly Inline[]): Inline[] =>
    pieces.map((piece): Inline => {
      if (piece.type === 'break') return { type: 'break', id: breaks.shift() ?? `t${++extra}` }
      if (piece.type !== 'code') return piece
      const at = codes.findIndex(([, style]) => isSameStyle(style, piece.style))
      const [known] = at < 0 ? [] : codes.splice(at, 1)
      return { ...piece, id: known?.[0] ?? `t${++extra}`, content: numbered(piece.content) }
    })
  return numbered(inlineOf(runs, kept))
}

function breaksIn(inline: readonly Inline[]): string[] {
  return inline.flatMap((piece) => (piece.type === 'break' ? [piece.id] : piece.type === 'code' ? breaksIn(piece.content) : []))
}

function isSameStyle(a: Style, b: Style): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link
}

/** The words alone, as a person reads them; a break is the end of a line. */
export function plainOf(inline: readonly (Inline | Returned)[]): string {
  return inline
    .map((piece): string => {
      if (piece.type === 'break') return '\n'
      return piece.type === 'code' ? plainOf(piece.content) : piece.text
    })
    .join('')
}

/** Which number stands for which setting. */
export function stylesOf(inline: readonly Inline[]): Map<string, Style> {
  return new Map(inline.flatMap((piece) => (piece.type === 'code' ? [[piece.id, piece.style] as const] : [])))
}

export interface ReadRuns {
  runs: RichRun[]
  /** Numbers of codes that the source does not have. */
  unknown: string[]
  /** Numbers of codes that the source has and the translation lost. */
  lost: string[]
}

/**
 * Words that came back as runs again: each number stands for what it stood for in the source, or in the translation that went along. A link
 * that neither has is no link of the meeting and becomes plain words; the words themselves are never dropped.
 */
export function runsFrom(returned: readonly Returned[], source: readonly Inline[], target: () => readonly Inline[] = () => []): ReadRuns {
  const own = stylesOf(source)
  const styles = isAllOf(returned, own) ? own : new Map([...stylesOf(target()), ...own])
  const links = new Set([...styles.values()].flatMap(({ link }) => link ?? []))
  const unknown: string[] = []
  const runs: RichRun[] = []
  const walk = (pieces: readonly Returned[], around: Style): void => {
    for (const piece of pieces) {
      if (piece.type === 'words') runs.push(runOf(piece.text, around))
      else if (piece.type === 'break') runs.push(runOf('\n', around))
      else walk(piece.content, joined(around, styleOfCode(piece, styles, links, unknown)))
    }
  }
  walk(returned, PLAIN)
  // Programs break one run into several, and indent what they write: all of that goes.
  const clean = runs.every((run) => isPlain(styleOf(run)) && !run.text.includes('\n')) ? plainRun(runs) : normaliseRuns(runs)
  const shown = new Set(clean.map((run) => JSON.stringify(styleOf(run))))
  const lost = [...own].filter(([, style]) => !shown.has(JSON.stringify(style))).map(([id]) => id)
  return { runs: clean, unknown, lost }
}

/** Whether all numbers are those of the source, so that nobody has to look at the translation that went along. */
function isAllOf(returned: readonly Returned[], own: ReadonlyMap<string, Style>): boolean {
  return returned.every((piece) => piece.type !== 'code' || ((piece.id === null ? piece.style?.link == null : own.has(piece.id)) && isAllOf(piece.content, own)))
}

/** Words without any manner, which most are, without the long way. */
function plainRun(runs: readonly RichRun[]): RichRun[] {
  const text = runs.map((run) => run.text).join('').trim()
  return text === '' ? [] : [{ text }]
}

function styleOfCode(piece: Extract<Returned, { type: 'code' }>, styles: ReadonlyMap<string, Style>, links: ReadonlySet<string>, unknown: string[]): Style {
  if (piece.id !== null) {
    const style = styles.get(piece.id)
    if (style !== undefined) return style
    unknown.push(piece.id)
    return PLAIN
  }
  const { strong = false, emphasis = false, link = null } = piece.style ?? {}
  return { strong, emphasis, link: link !== null && links.has(link) ? link : null }
}

function joined(outer: Style, inner: Style): Style {
  return { strong: outer.strong || inner.strong, emphasis: outer.emphasis || inner.emphasis, link: inner.link ?? outer.link }
}

function styleOf({ strong, emphasis, link }: RichRun): Style {
  return { strong: strong === true, emphasis: emphasis === true, link: link ?? null }
}

export function isPlain({ strong, emphasis, link }: Style): boolean {
  return !strong && !emphasis && link === null
}

function runOf(text: string, { strong, emphasis, link }: Style): RichRun {
  return { text, ...(strong && { strong: true as const }), ...(emphasis && { emphasis: true as const }), ...(link !== null && { link }) }
}

/** Words that go out, as runs again, for formats that show the setting itself. */
export function runsOf(inline: readonly Inline[], style: Style = PLAIN): RichRun[] {
  return inline.flatMap((piece) => {
    if (piece.type === 'code') return runsOf(piece.content, joined(style, piece.style))
    return [runOf(piece.type === 'break' ? '\n' : piece.text, style)]
  })
}

/** The words that are not to be translated, each once. */
export function keptIn(inline: readonly Inline[]): string[] {
  const all = inline.flatMap((piece): string[] => (piece.type === 'kept' ? [piece.text] : piece.type === 'code' ? keptIn(piece.content) : []))
  return [...new Set(all)]
}
