import { type Block, type Definitions, type Mark, type Table, type Text, wordsOf } from '../model/index.ts'
import { gapsBetween } from './align.ts'
import { keyOf } from './key.ts'
import { allAdded, markRows, type RowQuestions } from './rows.ts'

export interface MarkedBlocks {
  blocks: Block[]
  isMarked: boolean
  /** The headings under which something is marked or gone, in order. */
  under: Text[]
  /** What is gone and not shown. */
  removed: number
}

/** Blocks with bars at what was not so before. `hasOwnMarks`: the rows of its tables were marked when they were built. */
export function markBlocks(before: readonly Block[], after: readonly Block[], questions: RowQuestions, hasOwnMarks: boolean): MarkedBlocks {
  const gaps = gapsBetween(before.map(keyOf), after.map(keyOf))
  const partners = partnersIn(before, after, gaps)
  const changed = new Map<number, Mark>()
  const gone = new Map<number, number>()
  for (const gap of gaps) {
    for (const index of gap.after) changed.set(index, partners.has(index) ? 'changed' : 'added')
    const taken = new Set(gap.after.flatMap((index) => partners.get(index) ?? []))
    const left = gap.before.filter((index) => !taken.has(index) && before[index]?.kind !== 'pageBreak').length
    const place = gap.after.at(-1) ?? placeBefore(gap.before[0] ?? 0, before, after)
    if (left > 0) gone.set(place, (gone.get(place) ?? 0) + left)
  }
  const under = new Set<Text>()
  let heading: Text = []
  let [isMarked, removed] = [false, gone.get(-1) ?? 0]
  const blocks = after.map((block, index): Block => {
    if (block.kind === 'heading') heading = block.text
    const partner = before[partners.get(index) ?? -1]
    const made = markBlock(block, changed.get(index), partner, questions, hasOwnMarks)
    removed += made.removed + (gone.get(index) ?? 0)
    isMarked ||= made.isMarked
    if ((made.isMarked || made.removed > 0 || gone.has(index)) && heading.length > 0) under.add(heading)
    return made.block
  })
  return { blocks, isMarked, under: [...under], removed }
}

/** Which former block each of these is another state of: what stayed, and within a stretch that differs those of one kind in their order. */
function partnersIn(before: readonly Block[], after: readonly Block[], gaps: ReturnType<typeof gapsBetween>): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const [old, fresh] = [new Set(gaps.flatMap((gap) => gap.before)), new Set(gaps.flatMap((gap) => gap.after))]
  const stayed = before.map((_, index) => index).filter((index) => !old.has(index))
  after.map((_, index) => index).filter((index) => !fresh.has(index)).forEach((index, place) => partners.set(index, stayed[place] ?? 0))
  for (const gap of gaps) {
    const left = [...gap.before]
    for (const index of gap.after) {
      const found = left.findIndex((candidate) => isAnotherState(before[candidate], after[index]))
      if (found !== -1) partners.set(index, left.splice(found, 1)[0] ?? 0)
    }
  }
  return partners
}

function isAnotherState(before: Block | undefined, after: Block | undefined): boolean {
  if (before === undefined || after === undefined || before.kind !== after.kind) return false
  if (before.kind === 'heading' && after.kind === 'heading') return before.id === after.id
  if (before.kind === 'table' && after.kind === 'table') return before.columns.length === after.columns.length
  return true
}

/** Behind which of the present blocks the first of a stretch that is gone would stand; -1: before all. */
function placeBefore(index: number, before: readonly Block[], after: readonly Block[]): number {
  const former = before[index - 1]
  return former === undefined ? -1 : after.findLastIndex((block) => keyOf(block) === keyOf(former))
}

interface MarkedBlock {
  block: Block
  isMarked: boolean
  removed: number
}

function markBlock(block: Block, mark: Mark | undefined, partner: Block | undefined, questions: RowQuestions, hasOwnMarks: boolean): MarkedBlock {
  if (block.kind === 'table') return markTable(block, partner, questions, hasOwnMarks)
  if (mark === undefined || block.kind === 'pageBreak' || block.kind === 'chart' || block.kind === 'sign') return { block, isMarked: false, removed: 0 }
  if (block.kind === 'definitions') return markDefinitions(block, partner)
  return { block: { ...block, mark }, isMarked: true, removed: 0 }
}

function markTable(block: Table, partner: Block | undefined, questions: RowQuestions, hasOwnMarks: boolean): MarkedBlock {
  if (hasOwnMarks) return { block, isMarked: block.rows.some((row) => row.kind !== 'group' && row.mark !== undefined), removed: 0 }
  if (partner?.kind !== 'table') return { block: allAdded(block, questions), isMarked: block.rows.length > 0, removed: 0 }
  const { table, isMarked, removed } = markRows(partner, block, questions)
  return { block: table, isMarked, removed }
}

/** Each fact by its label. */
function markDefinitions(block: Definitions, partner: Block | undefined): MarkedBlock {
  const old = new Map(partner?.kind === 'definitions' ? partner.items.map(({ label, value }) => [wordsOf(label), wordsOf(value)]) : [])
  const items = block.items.map((item): Definitions['items'][number] => {
    const was = old.get(wordsOf(item.label))
    old.delete(wordsOf(item.label))
    if (was === undefined) return { ...item, mark: 'added' }
    return was === wordsOf(item.value) ? item : { ...item, mark: 'changed' }
  })
  return { block: { ...block, items }, isMarked: items.some(({ mark }) => mark !== undefined), removed: old.size }
}
