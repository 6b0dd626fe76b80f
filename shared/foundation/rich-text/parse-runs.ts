import type { RichRun } from './blocks.ts'
import { safeLink } from './link.ts'
import { isBlank, normaliseRuns } from './normalise-runs.ts'

interface Stars {
  count: number
  canOpen: boolean
  canClose: boolean
  strong: boolean
  emphasis: boolean
  link: string | undefined
}

interface Sign {
  text: string
  link?: string
}

/** `[words](address)` at the place where one looks; an address may hold one pair of round brackets. */
const LINK = /\[((?:\\[^]|[^\\[\]])+)\]\(((?:https?:\/\/|mailto:)(?:[^\s()<>\\|]|\([^\s()<>\\|]*\))+)\)/iuy
/** After a backslash, these are printed as typed. */
const ESCAPED = /[!-/:-@[-`{-~–•]/u

/**
 * Reads `**strong**`, `*emphasis*`, `[words](address)`, backslashes and line breaks out of one block. Stars switch a manner on
 * and off, so that manners may overlap; stars without a partner, and whatever else does not fit, are printed as typed.
 */
export function parseRuns(raw: string): RichRun[] {
  const pieces = piecesOf(raw, undefined)
  const stars = pieces.filter((piece): piece is Stars => 'count' in piece)
  pair(stars, 'strong')
  pair(stars, 'emphasis')
  return normaliseRuns(styled(pieces))
}

function piecesOf(raw: string, link: string | undefined): (Sign | Stars)[] {
  const pieces: (Sign | Stars)[] = []
  let at = 0
  while (at < raw.length) {
    const sign = raw.charAt(at)
    const next = raw.charAt(at + 1)
    if (sign === '\\' && (next === '\n' || ESCAPED.test(next))) {
      pieces.push(signOf(next, link))
      at += 2
    } else if (sign === '*') {
      const count = starsAt(raw, at)
      pieces.push(count > 3 ? signOf('*'.repeat(count), link) : starsOf(raw, at, count, link))
      at += count
    } else {
      const found = sign === '[' && link === undefined ? linkAt(raw, at) : null
      if (found === null) pieces.push(signOf(sign, link))
      else for (const piece of piecesOf(found.words, found.address)) pieces.push(piece)
      at += found?.length ?? 1
    }
  }
  return pieces
}

function signOf(text: string, link: string | undefined): Sign {
  return link === undefined ? { text } : { text, link }
}

function starsAt(raw: string, at: number): number {
  let end = at
  while (raw.charAt(end) === '*') end += 1
  return end - at
}

function starsOf(raw: string, at: number, count: number, link: string | undefined): Stars {
  const before = raw.charAt(at - 1)
  const after = raw.charAt(at + count)
  const isBreak = after === '\\' && raw.charAt(at + count + 1) === '\n'
  return {
    count,
    canOpen: after !== '' && !isBlank(after) && !isBreak,
    canClose: before !== '' && !isBlank(before),
    strong: false,
    emphasis: false,
    link
  }
}

function linkAt(raw: string, at: number): { words: string; address: string; length: number } | null {
  LINK.lastIndex = at
  const match = LINK.exec(raw)
  const [whole = '', words = '', given = ''] = match ?? []
  const address = safeLink(given)
  const bare = words.replaceAll(/\\[^]/gu, 'x')
  // Stars alone could leave the link without words.
  if (match === null || address === null || bare.replaceAll('*', '').trim() === '') return null
  return { words, address, length: whole.length }
}

/** Finds for each star sign that opens a manner the one that ends it. */
function pair(stars: readonly Stars[], mark: 'strong' | 'emphasis'): void {
  let open: Stars | null = null
  for (const one of stars) {
    const bears = mark === 'strong' ? one.count >= 2 : one.count !== 2
    if (bears && open !== null && one.canClose) {
      open[mark] = true
      one[mark] = true
      open = null
    } else if (bears && open === null && one.canOpen) {
      open = one
    }
  }
}

function styled(pieces: readonly (Sign | Stars)[]): RichRun[] {
  let strong = false
  let emphasis = false
  const runs: RichRun[] = []
  const add = (text: string, link: string | undefined): void => {
    if (text !== '') runs.push({ text, ...(strong && { strong: true as const }), ...(emphasis && { emphasis: true as const }), ...(link !== undefined && { link }) })
  }
  for (const piece of pieces) {
    if ('count' in piece) {
      add('*'.repeat(piece.count - (piece.strong ? 2 : 0) - (piece.emphasis ? 1 : 0)), piece.link)
      strong = strong !== piece.strong
      emphasis = emphasis !== piece.emphasis
    } else {
      add(piece.text, piece.link)
    }
  }
  return runs
}
