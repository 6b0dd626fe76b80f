import { assertNever } from '#shared/foundation/assert-never.ts'
import type { RichBlock, RichList, RichRun } from '#shared/foundation/rich-text/index.ts'

/** Blocks as clean HTML for the clipboard: what every program reads, and nothing else. */
export function htmlOf(blocks: readonly RichBlock[]): string {
  return blocks.map(blockHtml).join('')
}

function blockHtml(block: RichBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`
    case 'list':
      return listHtml(block)
    case 'table': {
      const header = block.header.map((cell) => `<th>${runsHtml(cell)}</th>`).join('')
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${runsHtml(cell)}</td>`).join('')}</tr>`).join('')
      return `<table><thead><tr>${header}</tr></thead><tbody>${rows}</tbody></table>`
    }
    default:
      return assertNever(block)
  }
}

function listHtml({ ordered, items }: RichList): string {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}>${items.map(({ runs, list }) => `<li>${runsHtml(runs)}${list ? listHtml(list) : ''}</li>`).join('')}</${tag}>`
}

function runsHtml(runs: readonly RichRun[]): string {
  return runs
    .map(({ text, strong, emphasis, link }) => {
      const words = escaped(text).replaceAll('\n', '<br>')
      const slanted = emphasis ? `<em>${words}</em>` : words
      const bold = strong ? `<strong>${slanted}</strong>` : slanted
      return link === undefined ? bold : `<a href="${escaped(link)}">${bold}</a>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
