import { strToU8, zipSync } from 'fflate'
import type { RichRun } from '#shared/foundation/rich-text/index.ts'
import { runsOf, type Inline } from '#shared/translation/units/inline.ts'
import { tokenOf } from '#shared/translation/units/hash.ts'
import { LANGUAGE_TAGS, type Unit, type UnitFile } from '#shared/translation/units/unit.ts'
import { remarksOf, tableMark, type TableWords } from './table.ts'
import { attribute, escaped } from './xml.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Twentieths of a point: number, source, target, notes; together a Letter page on its side with margins of 0.75 inches. */
const WIDTHS = [1580, 4800, 4800, 2500] as const
/** A ZIP has dates from 1980 on; a fixed one keeps equal content equal. */
const DATE = '1980-01-01T00:00:00'

/**
 * Units as a Word document with one table, for people without a program of translators: number, source, target, notes. Bold, italic and
 * links are Word's own. Under each number stands the token of the unit and its stamp, in small type.
 */
export function writeUnitsDocx(file: UnitFile, words: TableWords): Uint8Array {
  const links = new Links()
  const body = bodyText(file, words, links)
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels': relationships([{ id: 'rId1', type: 'styles', target: 'styles.xml' }, ...links.relationships])
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: DATE })
}

interface Relationship {
  id: string
  type: string
  target: string
  isExternal?: boolean
}

/** The links of a document, each named once among its relationships. */
class Links {
  readonly #ids = new Map<string, string>()

  idOf(address: string): string {
    const known = this.#ids.get(address) ?? `rLink${this.#ids.size + 1}`
    this.#ids.set(address, known)
    return known
  }

  get relationships(): Relationship[] {
    return [...this.#ids].map(([target, id]) => ({ id, type: 'hyperlink', target, isExternal: true }))
  }
}

function relationships(all: readonly Relationship[]): string {
  const inside = all.map(({ id, type, target, isExternal }) => `<Relationship${attribute('Id', id)}${attribute('Type', `${R}/${type}`)}${attribute('Target', target)}${isExternal ? ' TargetMode="External"' : ''}/>`)
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`
}

function bodyText(file: UnitFile, words: TableWords, links: Links): string {
  const { from, to, units } = file
  const head = [
    [plain(words.number), small(tableMark(file))], [plain(`${words.source} (${LANGUAGE_TAGS[from]})`)], [plain(`${words.target} (${LANGUAGE_TAGS[to]})`)], [plain(words.notes)]
  ].map((lines, column) => cellText(column, lines.map((line) => paragraph(line, 'Heading')).join(''), 'E5E9EF'))
  const rows = units.map((unit, index) => rowText(unit, index + 1, file, words, links))
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return (
    `${paragraph(plain(words.title), 'Title')}${paragraph(plain(words.guide), 'Guide')}` +
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${WIDTHS.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>${rows.join('')}</w:tbl>` +
    '<w:p/><w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="540" w:footer="540" w:gutter="0"/></w:sectPr>'
  )
}

function rowText(unit: Unit, number: number, { from, to }: UnitFile, words: TableWords, links: Links): string {
  const notes = [unit.context, ...remarksOf(unit, words)].filter((note) => note !== '')
  const cells = [
    paragraph(plain(String(number))) + paragraph(small(tokenOf(unit.id))) + paragraph(small(unit.stamp)),
    paragraph(inlineText(unit.source, LANGUAGE_TAGS[from], links)),
    paragraph(unit.target === null ? '' : inlineText(unit.target, LANGUAGE_TAGS[to], links), null, LANGUAGE_TAGS[to]),
    notes.map((note) => paragraph(plain(note), 'Guide')).join('') || paragraph('')
  ]
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell, column) => cellText(column, cell, column === 2 ? 'FFF8E1' : null)).join('')}</w:tr>`
}

function cellText(column: number, content: string, paper: string | null): string {
  const shade = paper === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${paper}"/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`
}

function paragraph(runs: string, style: string | null = null, language: string | null = null): string {
  const properties = (style === null ? '' : `<w:pStyle w:val="${style}"/>`) + (language === null ? '' : `<w:rPr><w:lang w:val="${language}"/></w:rPr>`)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

function plain(text: string): string {
  return run({ text }, '')
}

/** What programs read and people need not. */
function small(text: string): string {
  // The size stands here as well: LibreOffice does not take it from the style.
  return run({ text }, '<w:rStyle w:val="Mark"/><w:b w:val="0"/><w:noProof/><w:sz w:val="11"/><w:szCs w:val="11"/>')
}

function inlineText(inline: readonly Inline[], language: string, links: Links): string {
  return runsOf(inline)
    .map((piece) => {
      const text = run(piece, `${piece.link === undefined ? '' : '<w:rStyle w:val="Link"/>'}${piece.strong ? '<w:b/>' : ''}${piece.emphasis ? '<w:i/>' : ''}<w:lang w:val="${language}"/>`)
      return piece.link === undefined ? text : `<w:hyperlink${attribute('r:id', links.idOf(piece.link))}>${text}</w:hyperlink>`
    })
    .join('')
}

function run({ text }: RichRun, properties: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line).replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t>`)
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`

const FONT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B8C1CC"/>`).join('')

function styleOf(type: string, id: string, name: string, inside: string): string {
  return `<w:style w:type="${type}"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
}

const STYLES =
  `${DECLARATION}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  styleOf('paragraph', 'Normal', 'Normal', '<w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>') +
  styleOf('paragraph', 'Title', 'Title', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="80"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>') +
  styleOf('paragraph', 'Heading', 'Table heading', '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>') +
  styleOf('paragraph', 'Guide', 'Guide', '<w:basedOn w:val="Normal"/><w:rPr><w:color w:val="4A5563"/><w:sz w:val="18"/></w:rPr>') +
  styleOf('character', 'Mark', 'Mark', '<w:rPr><w:color w:val="6B7683"/><w:sz w:val="11"/></w:rPr>') +
  styleOf('character', 'Link', 'Hyperlink', '<w:rPr><w:color w:val="1F5FA8"/><w:u w:val="single"/></w:rPr>') +
  styleOf('table', 'Grid', 'Table Grid', `<w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>`) +
  '</w:styles>'
