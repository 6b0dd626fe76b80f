import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { GlossaryTerm } from '#shared/translation/units/glossary.ts'
import { idOfName } from '#shared/translation/units/nmtoken.ts'
import { ExchangeRefusal } from '#shared/translation/units/returned.ts'
import { languageOfTag } from '#shared/translation/units/unit.ts'
import { childOf, childrenOf, textOf, type XmlNode } from './xml-tree.ts'

/** A term base that came back, or one of another house. An id that is not ours is that of its file. */
export interface ReturnedTerms {
  format: 'tbx'
  terms: GlossaryTerm[]
  /** Entries without a term in any of the three languages. */
  left: number
}

const ENTRIES = new Set(['termEntry', 'conceptEntry'])
const LANGUAGE_SECTIONS = new Set(['langSet', 'langSec'])
const TERM_SECTIONS = new Set(['tig', 'ntig', 'termSec'])

/**
 * TBX-Basic in its older form (`martif`, ISO 30042:2008) and its newer one (`tbx`, ISO 30042:2019, in the DCA style).
 *
 * @throws ExchangeRefusal
 */
export function readTbx(root: XmlNode): ReturnedTerms {
  const entries = descendants(root, ENTRIES)
  if (entries.length === 0) throw new ExchangeRefusal('noTerms')
  const terms = entries.flatMap((entry) => termOf(entry) ?? [])
  return { format: 'tbx', terms, left: entries.length - terms.length }
}

function descendants(node: XmlNode, names: ReadonlySet<string>): XmlNode[] {
  return childrenOf(node).flatMap((child) => (names.has(child.name) ? [child] : descendants(child, names)))
}

function termOf(entry: XmlNode): GlossaryTerm | null {
  const preferred: Trilingual = {}
  const others: Record<'accepted' | 'forbidden', Partial<Record<Language, string[]>>> = { accepted: {}, forbidden: {} }
  const note: Trilingual = {}
  for (const section of childrenOf(entry).filter(({ name }) => LANGUAGE_SECTIONS.has(name))) {
    const language = languageOfTag(section.attributes['xml:lang'] ?? '')
    if (language === null) continue
    const remark = textOf(childOf(section, 'note')).trim()
    if (remark !== '') note[language] = remark
    for (const { words, status } of termsIn(section)) {
      if (/deprecated|superseded|not-recommended/iu.test(status)) (others.forbidden[language] ??= []).push(words)
      else if (preferred[language] === undefined && !/admitted/iu.test(status)) preferred[language] = words
      else (others.accepted[language] ??= []).push(words)
    }
    const [first, ...rest] = others.accepted[language] ?? []
    if (preferred[language] === undefined && first !== undefined) {
      preferred[language] = first
      others.accepted[language] = rest
    }
  }
  if (Object.keys(preferred).length === 0) return null
  const field = textOf(childrenOf(entry).find(({ name, attributes }) => name === 'descrip' && attributes['type'] === 'subjectField') ?? null).trim()
  const id = entry.attributes['id'] ?? ''
  return { id: id.startsWith('t.') ? idOfName(id.slice(2)) : id, text: preferred, accepted: joined(others.accepted), forbidden: joined(others.forbidden), note, field: field === '' ? null : field }
}

function termsIn(section: XmlNode): { words: string; status: string }[] {
  return descendants(section, TERM_SECTIONS).flatMap((one) => {
    const group = childOf(one, 'termGrp') ?? one
    const words = textOf(childOf(group, 'term')).replace(/\s+/gu, ' ').trim()
    const status = textOf(childrenOf(group, 'termNote').find(({ attributes }) => attributes['type'] === 'administrativeStatus') ?? null)
    return words === '' ? [] : [{ words, status }]
  })
}

function joined(words: Partial<Record<Language, string[]>>): Trilingual {
  return Object.fromEntries(LANGUAGES.flatMap((language) => ((words[language] ?? []).length === 0 ? [] : [[language, (words[language] ?? []).join('; ')]])))
}
