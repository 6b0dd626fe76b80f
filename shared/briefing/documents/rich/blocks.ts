import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Language } from '#shared/foundation/language.ts'
import { type RichBlock, type RichRun, type RichTable, wordsOfRuns } from '#shared/foundation/rich-text/index.ts'
import { type Block, type Cell, type Heading, paragraph, type Table } from '#shared/briefing/model/index.ts'
import { listOf, textOfRuns } from './runs.ts'

/** Where a long text stands: below a heading of which level, and what its own headings are called in links. */
export interface Place {
  /** 1: right below the title of the part. */
  below: 1 | 2 | 3
  /** Begins the anchors of its headings; unique in the pack. */
  id: string
}

/** Letters of a column beyond these make it no wider. */
const WIDE_COLUMN = 120
const NARROW_COLUMN = 4

/** A long text as blocks of the page. Its headings follow the one above without a gap (PDF/UA-1 7.4.2), whatever levels were chosen. */
export function richBlocks(blocks: readonly RichBlock[], place: Place, language?: Language): Block[] {
  const other = language ? { language } : {}
  const levelOf = levelsBelow(place.below)
  return blocks.map((block, index): Block => {
    switch (block.kind) {
      case 'paragraph':
        return paragraph(textOfRuns(block.runs), other)
      case 'heading':
        return { kind: 'heading', level: levelOf(block.level), id: `${place.id}-${index}`, text: textOfRuns(block.runs), ...other }
      case 'list':
        return { ...listOf(block), ...other }
      case 'table':
        return tableOf(block, language)
      default:
        return assertNever(block)
    }
  })
}

/** Gives each heading the next free level below those it stands under; what would lie deeper than 4 is set at 4. */
function levelsBelow(below: Place['below']): (level: number) => Heading['level'] {
  const above: number[] = []
  return (level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    const fitted = below + above.length
    return fitted === 2 || fitted === 3 ? fitted : 4
  }
}

function tableOf({ header, rows }: RichTable, language: Language | undefined): Table {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => wordsOfRuns(row[column] ?? []).length)))
  return {
    kind: 'table',
    isInText: true,
    // The square root: a long text takes more room than a number, and leaves it some.
    columns: widths.map((letters) => ({ width: Math.sqrt(Math.min(Math.max(letters, NARROW_COLUMN), WIDE_COLUMN)), ...(language && { language }) })),
    header: header.map(cellOf),
    rows: rows.map((cells) => ({ kind: 'plain', cells: cells.map(cellOf) }))
  }
}

function cellOf(runs: readonly RichRun[]): Cell {
  return { blocks: runs.length === 0 ? [] : [paragraph(textOfRuns(runs))] }
}
