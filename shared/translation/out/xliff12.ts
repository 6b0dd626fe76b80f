import { plainOf, type Inline, type Style } from '#shared/translation/units/inline.ts'
import { LANGUAGE_TAGS, type Unit, type UnitFile, type UnitState } from '#shared/translation/units/unit.ts'
import { attribute, escaped, XML_DECLARATION } from './xml.ts'

/** Where the words of a unit stand, in the words of XLIFF 1.2 for its restype (2.3, "Resource Type"). */
const RESTYPES: Readonly<Record<Unit['place'], string>> = { whole: 'string', paragraph: 'x-paragraph', heading: 'heading', item: 'listitem', header: 'header', cell: 'cell' }

/** State of a target (XLIFF 1.2, 2.3, "state"). What was translated and has a new source since is to be adapted. */
const STATES: Readonly<Record<UnitState, string>> = { missing: 'needs-translation', draft: 'translated', stale: 'needs-review-adaptation', approved: 'final' }

/**
 * Units as XLIFF 1.2 (OASIS Standard, 1 February 2008), valid by its strict schema: paired codes as `<g>`, breaks as `<x>`, names as
 * protected `<mrk>`, the stamp of each unit in `extradata`, which programs keep as they find it.
 */
export function writeXliff12(file: UnitFile): string {
  const { meeting, from, to, at, units } = file
  const head =
    attribute('original', `alternat:meeting/${meeting}`) + attribute('source-language', LANGUAGE_TAGS[from]) + attribute('target-language', LANGUAGE_TAGS[to]) +
    attribute('datatype', 'x-alternat') + attribute('date', at)
  return (
    `${XML_DECLARATION}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n <file${head}>\n` +
    `  <header>\n   <note from="Alternat">${escaped(file.title)}</note>\n  </header>\n  <body>\n${units.map(unitText).join('')}  </body>\n </file>\n</xliff>\n`
  )
}

function unitText(unit: Unit): string {
  const { id, state, source, target } = unit
  const length = unit.maxLength === null ? '' : attribute('maxwidth', String(unit.maxLength)) + attribute('size-unit', 'char')
  const facts = attribute('id', id) + attribute('resname', id) + attribute('restype', RESTYPES[unit.place]) + length + attribute('extradata', unit.stamp) + (state === 'approved' ? attribute('approved', 'yes') : '')
  return (
    `   <trans-unit${facts} xml:space="preserve">\n    <source>${inlineText(source)}</source>\n` +
    // OmegaT translates what stands in the target and nothing else; where there is nothing yet, the source stands there.
    `    <target${attribute('state', target === null ? STATES.missing : STATES[state])}>${inlineText(target ?? source)}</target>\n` +
    contextText(unit) +
    notesOf(unit).map((note) => `    <note from="Alternat"${attribute('annotates', 'source')}>${escaped(note)}</note>\n`).join('') +
    '   </trans-unit>\n'
  )
}

function contextText({ context, before, after }: Unit): string {
  const lines = ([['x-belongs-to', context], ['x-before', before], ['x-after', after]] as const).filter(([, words]) => words !== '')
  if (lines.length === 0) return ''
  const inside = lines.map(([type, words]) => `<context${attribute('context-type', type)}>${escaped(words)}</context>`).join('')
  return `    <context-group${attribute('purpose', 'information')}>${inside}</context-group>\n`
}

/** What a translator reads beside the words; where a link leads is part of it, because a code does not show it. */
export function notesOf({ context, notes, source }: Unit): string[] {
  return [...(context === '' ? [] : [context]), ...notes, ...linksOf(source)]
}

export function linksOf(source: readonly Inline[]): string[] {
  return source.flatMap((piece) => (piece.type === 'code' && piece.style.link !== null ? [`${plainOf(piece.content)}: ${piece.style.link}`] : []))
}

function inlineText(inline: readonly Inline[]): string {
  return inline
    .map((piece): string => {
      switch (piece.type) {
        case 'words':
          return escaped(piece.text)
        case 'kept':
          return `<mrk mtype="protected">${escaped(piece.text)}</mrk>`
        case 'break':
          return `<x${attribute('id', piece.id)} ctype="lb"/>`
        case 'code':
          return `<g${attribute('id', piece.id)}${attribute('ctype', ctypeOf(piece.style))}>${inlineText(piece.content)}</g>`
      }
    })
    .join('')
}

function ctypeOf({ strong, emphasis, link }: Style): string {
  if (link !== null) return 'link'
  return strong && emphasis ? 'x-bold-italic' : strong ? 'bold' : 'italic'
}
