import type { Block, Cell, Pack, Text } from '#shared/briefing/model/index.ts'
import { assertNever } from '#shared/foundation/assert-never.ts'

/** The same words in the same structure as plain HTML, for Chromium's own print: the yardstick, not a writer of the app. */
export function packAsHtml(packs: readonly Pack[], fonts: string): string {
  const body = packs.map((pack) => pack.parts.map((part) => `<section lang="${part.language ?? pack.language}"><h1>${words(part.heading)}</h1>${part.lines.map((line) => `<p>${words(line)}</p>`).join('')}${part.blocks.map(block).join('')}</section>`).join(''))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pack</title><style>${faces(fonts)}
    @page { size: letter; margin: 22mm 20mm } body { font: 10pt/1.35 'Source Serif 4', serif } section { break-before: page }
    table { width: 100%; border-collapse: collapse } td, th { border-bottom: 0.5pt solid #999; vertical-align: top; text-align: left; padding: 3pt }
    thead { display: table-header-group } tr { break-inside: avoid }</style></head><body>${body.join('')}</body></html>`
}

/** The faces of the house, so that both engines set the same letters. */
function faces(folder: string): string {
  const face = (file: string, weight: number): string => `@font-face { font-family: 'Source Serif 4'; font-weight: ${weight}; src: url('file://${folder}/${file}') }`
  return face('SourceSerif4_400Regular.ttf', 400) + face('SourceSerif4_600SemiBold.ttf', 600)
}

function words(text: Text): string {
  return text.map((run) => escaped(run.text)).join('')
}

function block(value: Block): string {
  switch (value.kind) {
    case 'heading':
      return `<h${value.level}>${words(value.text)}</h${value.level}>`
    case 'paragraph':
      return `<p>${words(value.text)}</p>`
    case 'list':
      return `<ul>${value.items.map(({ text }) => `<li>${words(text)}</li>`).join('')}</ul>`
    case 'definitions':
      return `<dl>${value.items.map(({ label, value: said }) => `<dt>${words(label)}</dt><dd>${words(said)}</dd>`).join('')}</dl>`
    case 'note':
      return `<aside>${value.blocks.map(block).join('')}</aside>`
    case 'table':
      return `<table><thead>${row(value.header, 'th')}</thead>${value.rows.map(({ cells }) => row(cells, 'td')).join('')}</table>`
    case 'image':
    case 'embeddedPage':
    case 'drawing':
    case 'chart':
      return `<p>${escaped(value.alternative)}</p>`
    case 'sign':
      return `<dl>${value.rows.map(({ time, title, detail }) => `<dt>${escaped(time)}</dt><dd>${words(title)} ${words(detail)}</dd>`).join('')}</dl>`
    case 'pageBreak':
      return '<hr style="break-after: page">'
    default:
      return assertNever(value)
  }
}

function row(cells: readonly Cell[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag} colspan="${cell.span ?? 1}">${cell.blocks.map((inner) => (inner.kind === 'bar' ? escaped(inner.text) : block(inner))).join('')}</${tag}>`).join('')}</tr>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
