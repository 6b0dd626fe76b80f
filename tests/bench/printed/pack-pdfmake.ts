import { join } from 'node:path'
import pdfmake from 'pdfmake'
import { type Block, type Cell, type Pack, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { ROOT } from '#scripts/paths.mjs'

const FONT = (name: string): string => join(ROOT, `assets/fonts/SourceSerif4_${name}.ttf`)

/** The same words in the same structure through pdfmake, with its list of contents and page numbers; untagged, for it knows no tags. Bytes. */
export async function throughPdfmake(pack: Pack): Promise<Uint8Array> {
  pdfmake.setFonts({ Serif: { normal: FONT('400Regular'), bold: FONT('600SemiBold'), italics: FONT('400Regular_Italic'), bolditalics: FONT('600SemiBold') } })
  const parts = pack.parts.flatMap((part) => [
    { text: wordsOf(part.heading), fontSize: 20, bold: true, pageBreak: 'before', tocItem: true, margin: [0, 0, 0, 8] },
    ...part.lines.map(words),
    ...part.blocks.flatMap(block)
  ])
  const document = {
    pageSize: 'LETTER',
    defaultStyle: { font: 'Serif', fontSize: 10 },
    header: { text: `${pack.runningHead}   ${pack.marking}`, margin: [40, 20] },
    footer: (page: number, pages: number) => ({ text: `${page} / ${pages}`, alignment: 'right', margin: [40, 0] }),
    content: [{ toc: { title: { text: 'Contents' } } }, ...parts]
  }
  return pdfmake.createPdf(document).getBuffer()
}

function words(content: Text): unknown {
  return { text: content.map(({ text, style }) => ({ text, bold: style === 'strong' || style === 'strongEmphasis' })) }
}

function block(value: Block): unknown[] {
  switch (value.kind) {
    case 'heading':
      return [{ text: wordsOf(value.text), fontSize: 14, bold: true, tocItem: value.level === 2, tocMargin: [12, 0, 0, 0], margin: [0, 10, 0, 4] }]
    case 'paragraph':
      return [words(value.text)]
    case 'list':
      return [{ ul: value.items.map(({ text }) => words(text)) }]
    case 'definitions':
      return value.items.map(({ label, value: said }) => words([...label, { text: ' ' }, ...said]))
    case 'note':
      return value.blocks.flatMap(block)
    case 'table': {
      const widths = value.columns.map(({ width }) => (width === 'auto' ? 'auto' : '*'))
      const rows = [...(value.header.length > 0 ? [value.header] : []), ...value.rows.map(({ cells }) => cells)]
      return [{ table: { headerRows: value.header.length > 0 ? 1 : 0, dontBreakRows: true, widths, body: rows.map((cells) => row(cells, widths.length)) }, layout: 'lightHorizontalLines' }]
    }
    default:
      return []
  }
}

/** Every column needs a cell, those that are covered too. */
function row(cells: readonly Cell[], columns: number): unknown[] {
  const written = cells.flatMap((cell): unknown[] => {
    const stack = cell.blocks.flatMap((inner) => (inner.kind === 'bar' ? [{ text: inner.text }] : block(inner)))
    return [{ stack, colSpan: cell.span ?? 1 }, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ({}))]
  })
  return [...written, ...Array.from({ length: Math.max(0, columns - written.length) }, () => ({ text: '' }))].slice(0, columns)
}
