import type { Inline, Style } from '#shared/translation/units/inline.ts'
import { LANGUAGE_TAGS, type Unit, type UnitFile } from '#shared/translation/units/unit.ts'
import { attribute, escaped, XML_DECLARATION } from './xml.ts'

/**
 * Units as a translation memory, TMX 1.4b (LISA OSCAR, 26 April 2005), level 2: with their codes. A unit that has no translation yet has
 * one variant only. A document type is not written, though the standard names one: every reader of ours refuses them.
 */
export function writeTmx({ meeting, from, to, at, units }: UnitFile): string {
  const head =
    attribute('creationtool', 'Alternat') + attribute('creationtoolversion', '1') + attribute('segtype', 'block') + attribute('o-tmf', 'alternat') +
    attribute('adminlang', 'en-CA') + attribute('srclang', LANGUAGE_TAGS[from]) + attribute('datatype', 'plaintext') + attribute('creationdate', compact(at))
  const props = prop('x-alternat-meeting', meeting) + prop('x-alternat-target', LANGUAGE_TAGS[to])
  return `${XML_DECLARATION}<tmx version="1.4">\n <header${head}>${props}</header>\n <body>\n${units.map((unit) => unitText(unit, from, to)).join('')} </body>\n</tmx>\n`
}

function unitText(unit: Unit, from: UnitFile['from'], to: UnitFile['to']): string {
  const { id, stamp, context, notes, source, target } = unit
  return (
    `  <tu${attribute('tuid', id)}>` +
    [context, ...notes].filter((note) => note !== '').map((note) => `<note>${escaped(note)}</note>`).join('') +
    `${prop('x-alternat-stamp', stamp)}\n${variant(from, source)}${target === null ? '' : variant(to, target)}  </tu>\n`
  )
}

function variant(language: UnitFile['from'], inline: readonly Inline[]): string {
  return `   <tuv${attribute('xml:lang', LANGUAGE_TAGS[language])}><seg>${inlineText(inline)}</seg></tuv>\n`
}

function prop(type: string, words: string): string {
  return `<prop${attribute('type', type)}>${escaped(words)}</prop>`
}

function inlineText(inline: readonly Inline[]): string {
  return inline
    .map((piece): string => {
      switch (piece.type) {
        case 'words':
        case 'kept':
          return escaped(piece.text)
        case 'break':
          return `<ph${attribute('x', piece.id)}${attribute('type', 'lb')}>\\&#10;</ph>`
        case 'code': {
          const number = attribute('i', piece.id)
          return `<bpt${number}${attribute('x', piece.id)}${attribute('type', typeOf(piece.style))}>${escaped(opening(piece.style))}</bpt>${inlineText(piece.content)}<ept${number}>${escaped(closing(piece.style))}</ept>`
        }
      }
    })
    .join('')
}

function typeOf({ strong, emphasis, link }: Style): string {
  if (link !== null) return 'link'
  return strong && emphasis ? 'x-bold-italic' : strong ? 'bold' : 'italic'
}

/** What stands inside a code is the sign itself, as long texts have it. */
function opening({ strong, emphasis, link }: Style): string {
  return `${strong ? '**' : ''}${emphasis ? '*' : ''}${link === null ? '' : '['}`
}

function closing({ strong, emphasis, link }: Style): string {
  return `${link === null ? '' : `](${link})`}${emphasis ? '*' : ''}${strong ? '**' : ''}`
}

/** `20270930T140000Z`, as TMX wants its dates. */
function compact(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
}
