import { idOfName } from '#shared/translation/units/nmtoken.ts'
import type { Returned } from '#shared/translation/units/inline.ts'
import { ExchangeRefusal, said, type ReturnedFile, type ReturnedState, type ReturnedUnit } from '#shared/translation/units/returned.ts'
import { hasWords, readInline, type Meaning } from './inline-nodes.ts'
import { languagesOf } from './xliff12.ts'
import { childOf, childrenOf, textOf, type XmlNode } from './xml-tree.ts'

const MEETING = /^alternat:meeting\/(.+)$/su

/**
 * XLIFF 2.0 and 2.1: groups, units that a program has cut into several segments, and their order in the translation.
 *
 * @throws ExchangeRefusal
 */
export function readXliff2(root: XmlNode): ReturnedFile {
  const { from, to } = languagesOf(root.attributes['srcLang'], root.attributes['trgLang'])
  const files = childrenOf(root, 'file')
  const [first] = files
  if (first === undefined) throw new ExchangeRefusal('noUnits')
  const units: ReturnedUnit[] = []
  const walk = (node: XmlNode): void => {
    for (const child of childrenOf(node)) {
      if (child.name === 'unit') units.push(unitOf(child, units.length + 1))
      else if (child.name === 'group') walk(child)
    }
  }
  for (const file of files) walk(file)
  return { format: 'xliff21', from, to, meeting: MEETING.exec(first.attributes['original'] ?? '')?.[1] ?? null, units }
}

function unitOf(node: XmlNode, number: number): ReturnedUnit {
  const name = node.attributes['name'] ?? ''
  const parts = childrenOf(node).filter((child) => child.name === 'segment' || child.name === 'ignorable')
  const sources = parts.flatMap((part) => contentOf(childOf(part, 'source')))
  const segments = parts.filter((part) => part.name === 'segment' && hasWords(contentOf(childOf(part, 'source'))))
  const translated = segments.filter((part) => hasWords(contentOf(childOf(part, 'target'))))
  const isPartly = translated.length > 0 && translated.length < segments.length
  // What lies between sentences, a blank as a rule, is as in the source where nobody has written it anew.
  const targets = inOrder(parts).map((part) => childOf(part, 'target') ?? (part.name === 'ignorable' ? childOf(part, 'source') : null))
  const whole: XmlNode = { name: 'target', attributes: {}, children: targets.flatMap((target) => target?.children ?? []) }
  const read = readInline(whole, meaningOf)
  return {
    number,
    key: name === '' ? idOfName(node.attributes['id'] ?? '') : name,
    stamp: stampIn(node),
    source: sources,
    target: translated.length > 0 && hasWords(read.content) ? read.content : null,
    state: stateOf(segments),
    damage: isPartly ? said('damage.segments', { count: segments.length - translated.length }) : read.damage,
    remarks: []
  }
}

function contentOf(node: XmlNode | null): Returned[] {
  return node === null ? [] : readInline(node, meaningOf).content
}

/** Sentences of a translation may stand in another order than those of the source (XLIFF 2.1, 4.3.1.25, "order"). */
function inOrder(parts: readonly XmlNode[]): XmlNode[] {
  const place = (part: XmlNode, index: number): number => {
    const order = Number(childOf(part, 'target')?.attributes['order'] ?? Number.NaN)
    return Number.isInteger(order) && order > 0 ? order - 1 : index
  }
  return parts
    .map((part, index) => ({ part, index, place: place(part, index) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ part }) => part)
}

function stampIn(unit: XmlNode): string {
  const metas = childrenOf(unit, 'mda:metadata').flatMap((metadata) => childrenOf(metadata, 'mda:metaGroup')).flatMap((group) => childrenOf(group, 'mda:meta'))
  return textOf(metas.find(({ attributes }) => attributes['type'] === 'stamp') ?? null)
}

/** A unit is as far as its last segment. */
function stateOf(segments: readonly XmlNode[]): ReturnedState {
  const states = segments.map(({ attributes }): ReturnedState => {
    const { state = 'initial', subState } = attributes
    if (subState === 'alternat:stale' && state === 'initial') return 'untouched'
    return state === 'final' ? 'approved' : state === 'reviewed' ? 'reviewed' : state === 'initial' ? 'untouched' : 'translated'
  })
  return (['untouched', 'translated', 'reviewed', 'approved'] as const).find((state) => states.includes(state)) ?? 'untouched'
}

function meaningOf({ name, attributes }: XmlNode): Meaning {
  const id = attributes['id'] ?? ''
  switch (name) {
    case 'pc':
      return { type: 'pair', id: attributes['copyOf'] ?? id }
    case 'sc':
      return { type: 'open', id }
    case 'ec':
      return { type: 'close', id: attributes['startRef'] ?? id }
    case 'ph':
      return { type: 'break' }
    case 'cp':
      return { type: 'words', text: characterOf(attributes['hex'] ?? '') }
    case 'sm':
    case 'em':
      return { type: 'nothing' }
    default:
      return name.includes(':') ? { type: 'nothing' } : { type: 'inside' }
  }
}

/** A character that XML has no place for (XLIFF 2.1, 4.2.2.1); controls are no words of ours. */
function characterOf(hex: string): string {
  const code = /^[\da-f]{1,6}$/iu.test(hex) ? Number.parseInt(hex, 16) : 0
  return code < 32 || code > 0x10ffff ? '' : String.fromCodePoint(code)
}
