import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Block, Chart, Drawing, DrawnBox, Image, Note, Paragraph, Sign } from '../model/index.ts'
import { escaped } from './escape.ts'
import { barOf, classOf, inlineOf, langOf } from './inline.ts'
import { listOf } from './list.ts'
import { tableOf } from './table.ts'

/** One block. The title of the file is a heading of level 1 and that of a part of level 2, so headings inside a part begin at 3. */
export function blockOf(block: Block, pictures: Pictures = new Map()): string {
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
    case 'image':
      return imageOf(block, pictures)
    case 'embeddedPage':
      return block.instead ? paragraphOf({ kind: 'paragraph', text: block.instead }) : ''
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

/** Sizes of the words in a drawing, in points; about how wide a letter is, as a share of them. */
const [LARGE, SMALL] = [7, 5]
const WIDTH_OF_LETTER = 0.62
/** In units of the drawing. */
const HEIGHT_OF_TWO_LINES = 1.2

/** Addresses of pictures by name. */
export type Pictures = ReadonlyMap<string, string>

function imageOf({ file, alternative, width, isBeside }: Image, pictures: Pictures): string {
  const address = pictures.get(file)
  return address === undefined ? '' : `<img${isBeside ? ' class="beside"' : ''} src="${address}" alt="${escaped(alternative)}" width="${Math.round((width * 96) / 72)}">\n`
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
    const frame = `x="${round(box.x * unit)}" y="${round(box.y * unit)}" width="${round(box.width * unit)}" height="${round(box.height * unit)}"`
    return `<rect class="${box.look} ${box.country ?? ''}" ${frame}/>${wordsInBox(box, unit)}`
  })
  return `<svg${classOf(barOf(mark))} role="img" aria-label="${escaped(alternative)}" viewBox="0 0 ${round(width * unit)} ${round(height * unit)}">${drawn.join('')}</svg>\n`
}

/** The name, and in a box that is high enough below it whose chair it is: neither runs into the next chair. */
function wordsInBox(box: DrawnBox, unit: number): string {
  const [name, chair] = [box.text ?? '', [box.country, box.label].filter((part) => part !== undefined && part !== '').join(' ')]
  const hasTwoLines = name !== '' && chair !== '' && box.height >= HEIGHT_OF_TWO_LINES
  const lines = hasTwoLines ? [name, chair] : [[chair, name].filter((part) => part !== '').join(' ')]
  const room = box.width * unit - 3
  return lines.filter((line) => line !== '').map((line, index) => {
    const size = Math.min(hasTwoLines && index === 1 ? SMALL : LARGE, room / (line.length * WIDTH_OF_LETTER))
    const y = (box.y + box.height * (hasTwoLines ? (index === 0 ? 0.37 : 0.72) : 0.5)) * unit
    return `<text x="${round((box.x + box.width / 2) * unit)}" y="${round(y)}" font-size="${round(size)}" text-anchor="middle" dominant-baseline="central">${escaped(line)}</text>`
  }).join('')
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
