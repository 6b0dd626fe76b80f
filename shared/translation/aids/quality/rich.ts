import { parseRichText, type RichBlock, type RichList, type RichRun } from '#shared/foundation/rich-text/index.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'

/** The shape of a rich text is that of its source: the same links, as many items, headings and rows. */
export function richFindings({ source, target, isRich }: Draft): QualityFinding[] {
  if (!isRich || target.trim() === '') return []
  const [wanted, present] = [shapeOf(parseRichText(source)), shapeOf(parseRichText(target))]
  const end = [target.length, target.length] as const
  const findings: QualityFinding[] = []
  for (const link of wanted.links) if (!present.links.has(link)) findings.push(found('linkMissing', 'err', end, null, { link }))
  for (const link of present.links) if (!wanted.links.has(link)) findings.push(found('linkExtra', 'warn', end, null, { link }))
  for (const [code, key] of [['itemsDiffer', 'items'], ['headingsDiffer', 'headings'], ['tableDiffers', 'rows']] as const) {
    if (wanted[key] !== present[key]) findings.push(found(code, 'warn', end, null, { wanted: wanted[key], present: present[key] }))
  }
  return findings
}

interface Shape {
  links: Set<string>
  items: number
  headings: number
  rows: number
}

function shapeOf(blocks: readonly RichBlock[]): Shape {
  const shape: Shape = { links: new Set(), items: 0, headings: 0, rows: 0 }
  const runs = (all: readonly RichRun[]): void => {
    for (const { link } of all) if (link !== undefined) shape.links.add(link)
  }
  const list = ({ items }: RichList): void => {
    for (const item of items) {
      shape.items += 1
      runs(item.runs)
      if (item.list) list(item.list)
    }
  }
  for (const block of blocks) {
    if (block.kind === 'list') list(block)
    else if (block.kind === 'table') {
      shape.rows += block.rows.length
      for (const cells of [block.header, ...block.rows]) for (const cell of cells) runs(cell)
    } else {
      if (block.kind === 'heading') shape.headings += 1
      runs(block.runs)
    }
  }
  return shape
}
