import type { Returned, Style } from '#shared/translation/units/inline.ts'
import type { Package } from '../read/xlsx/package.ts'
import { childOf, childrenOf, readXmlTree, textOf, type XmlNode } from './xml-tree.ts'

/** Where the links of a document lead, by the ids of its relationships. */
export type DocxLinks = ReadonlyMap<string, string>

/** Read apart from the other relationships, because those that lead out of the document are passed over there. */
export function linksOfDocument(parts: Package, main: string): DocxLinks {
  const slash = main.lastIndexOf('/') + 1
  const name = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`
  if (!parts.has(name)) return new Map()
  const all = childrenOf(readXmlTree(parts.bytesOf(name)))
  return new Map(all.filter(({ attributes }) => (attributes['Type'] ?? '').endsWith('/hyperlink')).map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']))
}

/** The words of a cell as they would print with all changes accepted; paragraphs are lines. */
export function paragraphsOf(cell: XmlNode, links: DocxLinks): Returned[] {
  return childrenOf(cell, 'w:p').flatMap((paragraph, index): Returned[] => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...inside(paragraph, { links, link: null })])
}

interface Around {
  links: DocxLinks
  link: string | null
}

function inside(node: XmlNode, around: Around): Returned[] {
  return childrenOf(node).flatMap((child): Returned[] => {
    switch (child.name) {
      case 'w:r':
        return runOf(child, around.link)
      case 'w:hyperlink':
        return inside(child, { ...around, link: around.links.get(child.attributes['r:id'] ?? '') ?? null })
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:fldSimple':
      case 'w:sdt':
      case 'w:sdtContent':
        return inside(child, around)
      default:
        // What was struck out (w:del, w:moveFrom), comments, bookmarks, marks of the spelling.
        return []
    }
  })
}

function runOf(run: XmlNode, link: string | null): Returned[] {
  const properties = childOf(run, 'w:rPr')
  const style: Style = { strong: isOn(properties, 'w:b'), emphasis: isOn(properties, 'w:i'), link }
  const content = childrenOf(run).flatMap((child): Returned[] => {
    switch (child.name) {
      case 'w:t':
        return [{ type: 'words', text: textOf(child) }]
      case 'w:br':
      case 'w:cr':
        return [{ type: 'break' }]
      case 'w:tab':
        return [{ type: 'words', text: '\t' }]
      case 'w:noBreakHyphen':
        return [{ type: 'words', text: '\u2011' }]
      default:
        return []
    }
  })
  return content.length === 0 ? [] : [{ type: 'code', id: null, style, content }]
}

function isOn(properties: XmlNode | null, name: string): boolean {
  const setting = properties === null ? null : childOf(properties, name)
  return setting !== null && !['0', 'false', 'off', 'none'].includes(setting.attributes['w:val'] ?? '1')
}
