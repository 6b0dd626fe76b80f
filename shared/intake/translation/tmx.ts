import type { Language } from '#shared/foundation/language.ts'
import { ExchangeRefusal, type ReturnedFile, type ReturnedUnit } from '#shared/translation/units/returned.ts'
import { languageOfTag } from '#shared/translation/units/unit.ts'
import { hasWords, readInline, type Meaning } from './inline-nodes.ts'
import { markedWords } from './marked-words.ts'
import { childOf, childrenOf, textOf, type XmlNode } from './xml-tree.ts'

/**
 * TMX 1.4b. A memory has no order of its own: units are known by `tuid` and the stamp, pairs without them by their words.
 *
 * @throws ExchangeRefusal
 */
export function readTmx(root: XmlNode): ReturnedFile {
  const header = childOf(root, 'header')
  const body = childOf(root, 'body')
  if (body === null) throw new ExchangeRefusal('noUnits')
  const pairs = childrenOf(body, 'tu')
  const from = languageOfTag(header?.attributes['srclang'] ?? '') ?? languageIn(pairs, null)
  const to = (header === null ? null : languageOfTag(propOf(header, 'x-alternat-target'))) ?? languageIn(pairs, from)
  if (from === null || to === null) throw new ExchangeRefusal('noLanguage')
  if (from === to) throw new ExchangeRefusal('oneLanguage', { tag: to })
  const meeting = header === null ? '' : propOf(header, 'x-alternat-meeting')
  return { format: 'tmx', from, to, meeting: meeting === '' ? null : meeting, units: pairs.map((pair, index) => unitOf(pair, index + 1, from, to)) }
}

/** The first language of ours in which anything is written, other than one that is taken. */
function languageIn(pairs: readonly XmlNode[], taken: Language | null): Language | null {
  for (const pair of pairs) {
    const found = childrenOf(pair, 'tuv').map(tagOf).map(languageOfTag).find((language) => language !== null && language !== taken)
    if (found !== undefined) return found
  }
  return null
}

function unitOf(pair: XmlNode, number: number, from: Language, to: Language): ReturnedUnit {
  const variant = (language: Language): XmlNode | null => {
    const found = childrenOf(pair, 'tuv').find((one) => languageOfTag(tagOf(one)) === language)
    return found === undefined ? null : childOf(found, 'seg')
  }
  const source = variant(from)
  const target = variant(to)
  const plain = target === null ? null : readInline(target, meaningOf)
  const signs = target !== null && isFlat(target, source) ? markedWords(textOf(target)) : null
  const content = signs ?? plain?.content ?? []
  return {
    number,
    key: pair.attributes['tuid'] ?? '',
    stamp: propOf(pair, 'x-alternat-stamp'),
    source: source === null ? [] : readInline(source, meaningOf).content,
    target: hasWords(content) ? content : null,
    ...(signs !== null && plain !== null && { asTyped: plain.content }),
    state: 'translated',
    damage: plain?.damage ?? null,
    remarks: []
  }
}

/**
 * Some programs make words of codes: what stood inside of them, which are the app's own signs, then stands among the words. Where the
 * source has codes and the translation has none, the signs are read.
 */
function isFlat(target: XmlNode, source: XmlNode | null): boolean {
  return source !== null && childrenOf(source).length > 0 && childrenOf(target).length === 0
}

/** `xml:lang`, or `lang` in files of version 1.3 and older. */
function tagOf({ attributes }: XmlNode): string {
  return attributes['xml:lang'] ?? attributes['lang'] ?? ''
}

function propOf(node: XmlNode, type: string): string {
  return textOf(childrenOf(node, 'prop').find(({ attributes }) => attributes['type'] === type) ?? null)
}

/** Inside of codes stand native signs, which are no words. `x` says which code of the source is meant, `i` which end belongs to which beginning. */
function meaningOf({ name, attributes }: XmlNode): Meaning {
  const end = attributes['i'] ?? attributes['x'] ?? ''
  switch (name) {
    case 'bpt':
      return { type: 'open', id: attributes['x'] ?? end, end }
    case 'ept':
      return { type: 'close', id: end }
    case 'ph':
      return { type: 'break' }
    case 'it':
    case 'ut':
      return { type: 'nothing' }
    default:
      return { type: 'inside' }
  }
}
