import { type HtmlElement, isElement, styleOf } from './read-element.ts'
import type { FlatItem } from './sink.ts'

/** `mso-list: l0 level2 lfo1` */
const LIST = /\blevel(\d)\b/u
const NUMBER = /^\(?(?:\d+|[a-z]{1,2}|[ivxlcdm]+)[.)]/iu

/**
 * Word has no lists in HTML: a paragraph with `mso-list` in its style, and its dot or number (in Symbol or Wingdings) as words
 * in a span of its own. Gives depth and manner of such an item and takes that span out; null for any other paragraph.
 */
export function officeItemOf(element: HtmlElement): Omit<FlatItem, 'runs'> | null {
  const level = LIST.exec(styleOf(element).get('mso-list') ?? '')?.[1]
  if (level === undefined || element.tagName === 'span') return null
  const marker = takeMarker(element)
  const ordered = NUMBER.test(marker)
  return { depth: Number(level), ordered, begins: ordered && level === '1' && /^\(?(?:1|a|i)[.)]/iu.test(marker) }
}

/** Takes the span with the marker out of the paragraph and gives its words. */
function takeMarker(element: HtmlElement): string {
  for (const [index, child] of element.childNodes.entries()) {
    if (!isElement(child)) continue
    if ((styleOf(child).get('mso-list') ?? '').includes('ignore')) {
      element.childNodes.splice(index, 1)
      return wordsIn(child).trim()
    }
    const inner = takeMarker(child)
    if (inner !== '') return inner
  }
  return ''
}

function wordsIn(element: HtmlElement): string {
  return element.childNodes.map((child) => (isElement(child) ? wordsIn(child) : 'value' in child ? child.value : '')).join('')
}
