import type { RichRun } from '#shared/foundation/rich-text/index.ts'
import { safeLink } from '#shared/foundation/rich-text/index.ts'
import { attribute, type HtmlElement, type HtmlNode, isBlock, isDeleted, isElement, isNoText, isPicture, mannersOf, styleOf } from './read-element.ts'
import { FlatSink, type FlatItem, type Sink } from './sink.ts'
import { tableOf } from './table.ts'
import { officeItemOf } from './word.ts'

/** What was left out of what was pasted, to be told to the person. */
export interface LeftOut {
  pictures: number
  deletions: number
}

export interface Manner {
  strong: boolean
  emphasis: boolean
  link: string | null
  /** Blanks and line ends count, as in `pre`. */
  isTyped: boolean
  /** Digits set higher or lower: m², CO₂. */
  shift: 'sup' | 'sub' | null
  /** How many lists it lies in. */
  depth: number
  leftOut: LeftOut
}

export function walkAll(nodes: readonly HtmlNode[], manner: Manner, sink: Sink): void {
  for (const node of nodes) walk(node, manner, sink)
}

function walk(node: HtmlNode, manner: Manner, sink: Sink): void {
  if (!isElement(node)) {
    if (node.nodeName === '#text' && 'value' in node) sink.run(runOf(node.value, manner))
  } else if (isPicture(node)) manner.leftOut.pictures += 1
  else if (isDeleted(node)) manner.leftOut.deletions += 1
  else if (!isNoText(node)) walkElement(node, manner, sink)
}

function walkElement(element: HtmlElement, manner: Manner, sink: Sink): void {
  const level = headingLevel(element)
  const officeItem = officeItemOf(element)
  if (element.tagName === 'br') sink.run({ text: BREAK })
  else if (level !== null) {
    sink.boundary()
    sink.heading(level, flatRuns(element, { ...manner, strong: false, emphasis: false }).map(({ strong: _bold, ...run }) => run))
  } else if (officeItem !== null) {
    sink.boundary()
    sink.items([{ ...officeItem, runs: flatRuns(element, manner) }])
  } else if (element.tagName === 'ul' || element.tagName === 'ol') {
    sink.boundary()
    sink.items(itemsOf(element, manner))
  } else if (element.tagName === 'table') {
    const table = tableOf(element, (cell) => flatRuns(cell, manner))
    sink.boundary()
    if (table === null) walkAll(element.childNodes, manner, sink)
    else {
      for (const caption of element.childNodes) if (isElement(caption) && caption.tagName === 'caption') walk(caption, manner, sink)
      sink.table(table)
    }
    sink.boundary()
  } else if (isBlock(element)) {
    sink.boundary()
    walkAll(element.childNodes, within(element, manner), sink)
    sink.boundary()
  } else {
    walkAll(element.childNodes, within(element, manner), sink)
  }
}

/** Stands for a line break that was meant, while other line ends are blanks. */
export const BREAK = '\uE000'

function headingLevel(element: HtmlElement): number | null {
  if (/^h[1-6]$/u.test(element.tagName)) return Number(element.tagName.slice(1))
  return element.tagName === 'p' && /\bMsoTitle\b/u.test(attribute(element, 'class')) ? 1 : null
}

function within(element: HtmlElement, manner: Manner): Manner {
  const { strong, emphasis } = mannersOf(element)
  const space = styleOf(element).get('white-space') ?? ''
  const link = element.tagName === 'a' ? safeLink(attribute(element, 'href')) : null
  return {
    ...manner,
    strong: strong ?? manner.strong,
    emphasis: emphasis ?? manner.emphasis,
    link: link ?? manner.link,
    isTyped: element.tagName === 'pre' || (space === '' ? manner.isTyped : space === 'pre' || space === 'pre-line'),
    shift: element.tagName === 'sup' || element.tagName === 'sub' ? element.tagName : manner.shift
  }
}

const RAISED: Readonly<Record<'sup' | 'sub', string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' }

function runOf(value: string, { strong, emphasis, link, isTyped, shift }: Manner): RichRun {
  const visible = value.replaceAll(/[\u00ad\u200b\ufeff\ue000]/gu, '')
  const text = isTyped ? visible.replaceAll(/\r\n?|\n/gu, BREAK) : visible
  const shifted = shift !== null && /^\d{1,3}$/u.test(text.trim()) ? text.replaceAll(/\d/gu, (digit) => RAISED[shift].charAt(Number(digit))) : text
  return { text: shifted, ...(strong && { strong: true as const }), ...(emphasis && { emphasis: true as const }), ...(link !== null && { link }) }
}

function flatRuns(element: HtmlElement, manner: Manner): RichRun[] {
  const sink = new FlatSink()
  walkAll(element.childNodes, within(element, manner), sink)
  return sink.runs
}

/** The items of a list and of the lists in it. Word online and Google say the depth in `aria-level`, whatever the nesting. */
function itemsOf(list: HtmlElement, manner: Manner): FlatItem[] {
  const depth = manner.depth + 1
  const ordered = list.tagName === 'ol'
  const goesOn = Number(attribute(list, 'start')) > 1
  const inner = { ...within(list, manner), depth }
  const items: FlatItem[] = []
  for (const child of list.childNodes) {
    if (!isElement(child)) {
      if ('value' in child && child.nodeName === '#text' && child.value.trim() !== '') items.push({ depth, ordered, begins: false, runs: [runOf(child.value, inner)] })
    } else if (child.tagName === 'ul' || child.tagName === 'ol') items.push(...itemsOf(child, inner))
    else if (!isNoText(child) && !isDeleted(child)) {
      const sink = new FlatSink(true)
      walkAll(child.childNodes, within(child, inner), sink)
      const level = Number(attribute(child, 'aria-level') || attribute(child, 'data-aria-level'))
      const isFirst = items.length === 0 && depth === 1 && ordered && !goesOn
      items.push({ depth: level >= 1 && level <= 9 ? level : depth, ordered, begins: isFirst, runs: sink.runs }, ...sink.inner)
    }
  }
  return items
}
