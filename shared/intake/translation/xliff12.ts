import { ExchangeRefusal, said, type ReturnedFile, type ReturnedState, type ReturnedUnit, type Said } from '#shared/translation/units/returned.ts'
import { languageOfTag } from '#shared/translation/units/unit.ts'
import type { Language } from '#shared/foundation/language.ts'
import { hasWords, readInline, type Meaning } from './inline-nodes.ts'
import { childOf, childrenOf, type XmlNode } from './xml-tree.ts'

const MEETING = /^alternat:meeting\/(.+)$/su

/**
 * XLIFF 1.2 as any program leaves it: several files, groups in groups, units cut into segments by `<seg-source>`, codes as `<g>`, `<bx/>`
 * and `<ex/>`, or `<bpt>` and `<ept>`. Proposals in `<alt-trans>` are nobody's translation and passed over.
 *
 * @throws ExchangeRefusal
 */
export function readXliff12(root: XmlNode): ReturnedFile {
  const files = childrenOf(root, 'file')
  const [first] = files
  if (first === undefined) throw new ExchangeRefusal('noUnits')
  const { from, to } = languagesOf(first.attributes['source-language'], first.attributes['target-language'])
  const units: ReturnedUnit[] = []
  const walk = (node: XmlNode): void => {
    for (const child of childrenOf(node)) {
      if (child.name === 'trans-unit') units.push(unitOf(child, units.length + 1))
      else if (child.name === 'group' || child.name === 'body') walk(child)
    }
  }
  for (const file of files) {
    const other = languagesOf(file.attributes['source-language'], file.attributes['target-language'] ?? first.attributes['target-language'])
    if (other.from !== from || other.to !== to) throw new ExchangeRefusal('severalLanguages')
    walk(file)
  }
  return { format: 'xliff12', from, to, meeting: MEETING.exec(first.attributes['original'] ?? '')?.[1] ?? null, units }
}

/**
 * The two languages of a file, by their tags.
 *
 * @throws ExchangeRefusal where one is missing, is none of the three, or both are the same
 */
export function languagesOf(source: string | undefined, target: string | undefined): { from: Language; to: Language } {
  if (!source || !target) throw new ExchangeRefusal('noLanguage')
  const from = languageOfTag(source)
  const to = languageOfTag(target)
  if (from === null || to === null) throw new ExchangeRefusal('otherLanguage', { tag: from === null ? source : target })
  if (from === to) throw new ExchangeRefusal('oneLanguage', { tag: target })
  return { from, to }
}

function unitOf(node: XmlNode, number: number): ReturnedUnit {
  const source = childOf(node, 'source')
  const target = childOf(node, 'target')
  const read = target === null ? null : readInline(target, meaningOf)
  const words = source === null ? [] : readInline(source, meaningOf).content
  const state = stateOf(node.attributes['approved'], target?.attributes['state'])
  // The source in the place of the translation, called new or to be translated, is what programs put there to begin with.
  const isPrefilled = state === 'untouched' && read !== null && JSON.stringify(read.content) === JSON.stringify(words)
  return {
    number,
    key: node.attributes['id'] ?? node.attributes['resname'] ?? '',
    stamp: node.attributes['extradata'] ?? '',
    source: words,
    target: read !== null && hasWords(read.content) && !isPrefilled ? read.content : null,
    state,
    damage: openSegments(node, target) ?? read?.damage ?? null,
    remarks: []
  }
}

/** Units that a program has cut into sentences: one of which some are translated and some are not is not whole. */
function openSegments(node: XmlNode, target: XmlNode | null): Said | null {
  const segments = childOf(node, 'seg-source')
  if (segments === null || target === null) return null
  const done = new Map(segmentsIn(target).map((mark) => [mark.attributes['mid'], hasWords(readInline(mark, meaningOf).content)]))
  const open = segmentsIn(segments).filter((mark) => hasWords(readInline(mark, meaningOf).content) && done.get(mark.attributes['mid']) !== true)
  return open.length === 0 || ![...done.values()].includes(true) ? null : said('damage.segments', { count: open.length })
}

/** Marks of sentences may stand within codes. */
function segmentsIn(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => (child.name === 'mrk' && child.attributes['mtype'] === 'seg' ? [child] : segmentsIn(child)))
}

/** States of XLIFF 1.2 (2.3, "state"): what needs something is not there yet. */
function stateOf(approved: string | undefined, state: string | undefined): ReturnedState {
  if (approved === 'yes' || state === 'final' || state === 'signed-off') return 'approved'
  if (state === undefined || state === 'translated') return 'translated'
  return state === 'new' || state.startsWith('needs-') ? 'untouched' : 'translated'
}

function meaningOf({ name, attributes }: XmlNode): Meaning {
  const id = attributes['id'] ?? ''
  const pair = attributes['rid'] ?? id
  switch (name) {
    case 'g':
      return { type: 'pair', id }
    case 'bx':
    case 'bpt':
      return { type: 'open', id: pair }
    case 'ex':
    case 'ept':
      return { type: 'close', id: pair }
    case 'x':
    case 'ph':
      return { type: 'break' }
    case 'it':
      return attributes['pos'] === 'close' ? { type: 'close', id: pair } : { type: 'open', id: pair }
    case 'mrk':
    case 'sub':
      return { type: 'inside' }
    default:
      // A code of another namespace, which a program has put in for itself.
      return name.includes(':') ? { type: 'nothing' } : { type: 'inside' }
  }
}
