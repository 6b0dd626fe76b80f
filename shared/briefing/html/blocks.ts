import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Block, Chart, Drawing, Note, Paragraph, Sign } from '../model/index.ts'
import { escaped } from './escape.ts'
import { barOf, classOf, inlineOf, langOf } from './inline.ts'
import { listOf } from './list.ts'
import { tableOf } from './table.ts'

/** One block. The title of the file is a heading of level 1 and that of a part of level 2, so headings inside a part begin at 3. */
export function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="${escaped(block.id)}"${classOf(barOf(block.mark))}${langOf(block.language)} dir="auto">${inlineOf(block.text)}</h${block.level + 1}>\n`
    case 'paragraph':
      return paragraphOf(block)
    case 'list':
      return listOf(block)
    case 'definitions':
      return `<dl>${block.items.map(({ label, value, mark }) => `<div${classOf(barOf(mark))}><dt>${inlineOf(label)}</dt><dd dir="auto">${inlineOf(value)}</dd></div>`).join('')}</dl>\n`
    case 'note':
      return noteOf(block)
    case 'table':
      return tableOf(block)
    case 'drawing':
      return drawingOf(block)
    case 'chart':
      return chartOf(block)
    case 'sign':
      return signOf(block)
    case 'pageBreak':
      return '<hr class="page" aria-hidden="true">\n'
    default:
      return assertNever(block)
  }
}

function paragraphOf({ text, language, size, mark }: Paragraph): string {
  return `<p${classOf(size, barOf(mark))}${langOf(language)} dir="auto">${inlineOf(text)}</p>\n`
}

function noteOf({ label, blocks, mark }: Note): string {
  const name = label && label.length > 0 ? `<p class="name">${inlineOf(label)}</p>` : ''
  return `<aside${classOf(barOf(mark))}>${name}${blocks.map(paragraphOf).join('')}</aside>\n`
}

/** A picture with its name: what it shows is told again beside it. */
function drawingOf({ alternative, unit, width, height, boxes, mark }: Drawing): string {
  const drawn = boxes.map((box) => {
    const words = [box.label, box.country, box.text].filter((part) => part !== undefined && part !== '').join(' ')
    const middle = `x="${round((box.x + box.width / 2) * unit)}" y="${round((box.y + box.height / 2) * unit)}"`
    const label = words === '' ? '' : `<text ${middle} text-anchor="middle" dominant-baseline="central">${escaped(words)}</text>`
    return `<rect class="${box.look} ${box.country ?? ''}" x="${round(box.x * unit)}" y="${round(box.y * unit)}" width="${round(box.width * unit)}" height="${round(box.height * unit)}"/>${label}`
  })
  return `<svg${classOf(barOf(mark))} role="img" aria-label="${escaped(alternative)}" viewBox="0 0 ${round(width * unit)} ${round(height * unit)}">${drawn.join('')}</svg>\n`
}

/** A day to scale has no sense on a page that flows: its entries one after the other. */
function chartOf({ columns, boxes }: Chart): string {
  const heads = columns.map(({ heading }) => `<li>${inlineOf(heading)}</li>`).join('')
  const entries = boxes.map(({ time, title, detail }) => `<li><span class="number">${escaped(time)}</span> ${inlineOf(title)} <span class="soft">${inlineOf(detail)}</span></li>`).join('')
  return `<ul class="columns">${heads}</ul><ul>${entries}</ul>\n`
}

function signOf({ header, rows }: Sign): string {
  const head = header.map((words) => `<th scope="col">${escaped(words)}</th>`).join('')
  const body = rows.map(({ time, title, detail }) => `<tr><td>${escaped(time)}</td><td dir="auto">${inlineOf(title)} <span class="soft">${inlineOf(detail)}</span></td></tr>`).join('')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
