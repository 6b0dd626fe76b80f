import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** The declarations of its `style`, such as `font-weight` → `bold`. */
export function styleOf(element: HtmlElement): Map<string, string> {
  const declarations = attribute(element, 'style')
    .split(';')
    .map((declaration): [string, string] => {
      const colon = declaration.indexOf(':')
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim().toLowerCase()]
    })
  return new Map(declarations)
}

/** What bears no words of the text: code, controls, what is not shown, and pictures (which are counted elsewhere). */
const WITHOUT_WORDS = new Set([
  'script', 'style', 'head', 'title', 'meta', 'link', 'noscript', 'template', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'svg', 'math',
  'canvas', 'audio', 'video', 'select', 'input', 'textarea', 'button', 'datalist', 'col', 'colgroup', 'xml', 'base', 'map', 'area', 'hr'
])

/** Words that someone struck out with "track changes" on. */
export function isDeleted(element: HtmlElement): boolean {
  return element.tagName === 'del'
}

export function isPicture(element: HtmlElement): boolean {
  return element.tagName === 'img' || element.tagName === 'picture' || element.tagName === 'v:imagedata'
}

/** Not part of the text: see WITHOUT_WORDS, what is hidden, and the comments of Word. */
export function isNoText(element: HtmlElement): boolean {
  if (WITHOUT_WORDS.has(element.tagName)) return true
  const style = styleOf(element)
  if (style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all') return true
  const office = style.get('mso-element') ?? ''
  return office.startsWith('comment') || /\bmsocom|MsoCommentReference/iu.test(attribute(element, 'class'))
}

/** Whether it makes its words strong or emphasised; null: it says nothing about it. */
export function mannersOf(element: HtmlElement): { strong: boolean | null; emphasis: boolean | null } {
  const style = styleOf(element)
  const weight = style.get('font-weight') ?? ''
  const slant = style.get('font-style') ?? ''
  return {
    strong: weight === '' ? (['b', 'strong'].includes(element.tagName) ? true : null) : /^(?:bold|bolder|[6-9]00)$/u.test(weight),
    emphasis: slant === '' ? (['i', 'em', 'cite'].includes(element.tagName) ? true : null) : /^(?:italic|oblique)/u.test(slant)
  }
}

const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'blockquote', 'address', 'figure', 'figcaption', 'dl', 'dt', 'dd', 'fieldset', 'form',
  'legend', 'pre', 'center', 'details', 'summary', 'li', 'caption', 'hgroup', 'body', 'html', 'tr', 'td', 'th'
])

/** Whether its words stand on lines of their own. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName)
}
