import type { Inline, Style } from '#shared/translation/units/inline.ts'
import { nameOfId } from '#shared/translation/units/nmtoken.ts'
import { LANGUAGE_TAGS, type Unit, type UnitFile, type UnitState } from '#shared/translation/units/unit.ts'
import { attribute, escaped, XML_DECLARATION } from './xml.ts'
import { linksOf } from './xliff12.ts'

const NAMESPACES =
  attribute('xmlns', 'urn:oasis:names:tc:xliff:document:2.0') +
  attribute('xmlns:mda', 'urn:oasis:names:tc:xliff:metadata:2.0') +
  attribute('xmlns:slr', 'urn:oasis:names:tc:xliff:sizerestriction:2.0')

/** State of a segment (XLIFF 2.1, 4.7.1, "state"); what has a new source since has to be begun again. */
const STATES: Readonly<Record<UnitState, string>> = { missing: 'initial', draft: 'translated', stale: 'initial', approved: 'final' }

/**
 * Units as XLIFF 2.1 (OASIS Standard, 13 February 2018): paired codes as `<pc>`, breaks as `<ph>`, names as `<mrk translate="no">`, lengths by its
 * size restriction module, the stamp of each unit by its metadata module. One `<group>` a text keeps what belongs together.
 */
export function writeXliff21({ meeting, title, from, to, units }: UnitFile): string {
  const inside = inGroups(units).map((group) => groupText(group)).join('')
  return (
    `${XML_DECLARATION}<xliff version="2.1"${NAMESPACES}${attribute('srcLang', LANGUAGE_TAGS[from])}${attribute('trgLang', LANGUAGE_TAGS[to])}>\n` +
    ` <file id="f1"${attribute('original', `alternat:meeting/${meeting}`)}>\n` +
    `  <slr:profiles generalProfile="xliff:codepoints"><slr:normalization general="nfc"/></slr:profiles>\n` +
    `  <notes><note${attribute('category', 'meeting')}>${escaped(title)}</note></notes>\n${inside} </file>\n</xliff>\n`
  )
}

/** Pieces of one text stand together as they came. */
function inGroups(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    if (last !== undefined && last[0]?.text === unit.text) last.push(unit)
    else groups.push([unit])
  }
  return groups
}

function groupText(units: readonly Unit[]): string {
  const [first] = units
  if (first === undefined) return ''
  const inside = units.map(unitText).join('')
  // A text that is one unit needs no group around it.
  return first.id === first.text ? inside : `  <group${attribute('id', nameOfId(first.text))}${attribute('name', first.text)}>\n${inside}  </group>\n`
}

function unitText(unit: Unit): string {
  const { id, stamp, state, source, target } = unit
  const length = unit.maxLength === null ? '' : attribute('slr:sizeRestriction', String(unit.maxLength))
  const notes = notesOf(unit)
  return (
    `   <unit${attribute('id', nameOfId(id))}${attribute('name', id)}${attribute('canResegment', 'no')}${length}${attribute('xml:space', 'preserve')}>\n` +
    `    <mda:metadata><mda:metaGroup category="alternat"><mda:meta type="stamp">${escaped(stamp)}</mda:meta></mda:metaGroup></mda:metadata>\n` +
    (notes.length === 0 ? '' : `    <notes>${notes.map(([category, words]) => `<note${attribute('category', category)}${attribute('appliesTo', 'source')}>${escaped(words)}</note>`).join('')}</notes>\n`) +
    `    <segment${attribute('id', 's1')}${attribute('state', target === null ? 'initial' : STATES[state])}${state === 'stale' && target !== null ? attribute('subState', 'alternat:stale') : ''}>\n` +
    `     <source>${inlineText(source)}</source>\n${target === null ? '' : `     <target>${inlineText(target)}</target>\n`}    </segment>\n   </unit>\n`
  )
}

function notesOf({ context, before, after, notes, source }: Unit): [category: string, words: string][] {
  const all: [string, string][] = [['context', context], ['before', before], ['after', after], ...notes.map((note): [string, string] => ['note', note]), ...linksOf(source).map((link): [string, string] => ['link', link])]
  return all.filter(([, words]) => words !== '')
}

function inlineText(inline: readonly Inline[]): string {
  return inline
    .map((piece): string => {
      switch (piece.type) {
        case 'words':
          return escaped(piece.text)
        case 'kept':
          return `<mrk${attribute('id', piece.id)} translate="no">${escaped(piece.text)}</mrk>`
        case 'break':
          return `<ph${attribute('id', piece.id)} type="fmt" subType="xlf:lb"/>`
        case 'code':
          return `<pc${attribute('id', piece.id)}${settingOf(piece.style)}>${inlineText(piece.content)}</pc>`
      }
    })
    .join('')
}

/** The kinds of codes that XLIFF 2.1 knows by name (4.3.1.41, "subType"). */
function settingOf({ strong, emphasis, link }: Style): string {
  if (link !== null) return attribute('type', 'link')
  return attribute('type', 'fmt') + attribute('subType', strong && emphasis ? 'alternat:b-i' : strong ? 'xlf:b' : 'xlf:i')
}
