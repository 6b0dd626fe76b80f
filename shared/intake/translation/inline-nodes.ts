import type { Returned } from '#shared/translation/units/inline.ts'
import { said, type Said } from '#shared/translation/units/returned.ts'
import type { XmlNode } from './xml-tree.ts'

/** What one element means among words. */
export type Meaning =
  /** Words, or nothing that matters around words. */
  | { type: 'inside' }
  | { type: 'break' }
  /** A pair of which the content stands inside. */
  | { type: 'pair'; id: string }
  /** `end` is what its end is called, where that is another name. */
  | { type: 'open'; id: string; end?: string }
  | { type: 'close'; id: string }
  /** Native code that is no words. */
  | { type: 'nothing' }
  | { type: 'words'; text: string }

export interface ReadInline {
  content: Returned[]
  /** A pair that is opened and not closed, or the other way round; null when all is well. */
  damage: Said | null
}

type Pair = Extract<Returned, { type: 'code' }>

/** Reads words with the codes of a format; `meaning` says what an element of that format is. */
export function readInline(node: XmlNode, meaning: (element: XmlNode) => Meaning): ReadInline {
  const top: Returned[] = []
  const open: { end: string; content: Returned[] }[] = [{ end: '', content: top }]
  let damage: Said | null = null
  const here = (): Returned[] => open.at(-1)?.content ?? top
  const opened = (id: string, end = id): void => {
    const pair: Pair = { type: 'code', id, style: null, content: [] }
    here().push(pair)
    open.push({ end, content: pair.content })
  }
  const closed = (id: string): void => {
    if (open.at(-1)?.end === id && open.length > 1) open.pop()
    else damage = said('damage.codes', { code: id })
  }
  const walk = (children: readonly (XmlNode | string)[]): void => {
    for (const child of children) {
      if (typeof child === 'string') {
        here().push({ type: 'words', text: child })
        continue
      }
      const what = meaning(child)
      if (what.type === 'inside') walk(child.children)
      else if (what.type === 'words') here().push({ type: 'words', text: what.text })
      else if (what.type === 'break') here().push({ type: 'break' })
      else if (what.type === 'open') opened(what.id, what.end)
      else if (what.type === 'close') closed(what.id)
      else if (what.type === 'pair') {
        opened(what.id)
        walk(child.children)
        closed(what.id)
      }
    }
  }
  walk(node.children)
  const left = open.at(-1)
  if (left !== undefined && open.length > 1) damage = said('damage.codes', { code: left.end })
  return { content: withoutLineEnds(top), damage }
}

/** A program that indents its files puts line ends between words; where the app has one, a code stands. */
function withoutLineEnds(content: readonly Returned[]): Returned[] {
  return content.map((piece): Returned => {
    if (piece.type === 'words') return { type: 'words', text: piece.text.replace(/[ \t]*\n[ \t\n]*/gu, ' ') }
    return piece.type === 'code' ? { ...piece, content: withoutLineEnds(piece.content) } : piece
  })
}

/** Whether there are any words. */
export function hasWords(content: readonly Returned[]): boolean {
  return content.some((piece) => (piece.type === 'words' ? piece.text.trim() !== '' : piece.type === 'code' && hasWords(piece.content)))
}
