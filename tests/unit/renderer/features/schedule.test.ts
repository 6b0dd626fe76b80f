import { describe, expect, it } from 'vitest'
import { linesOf, numberOf } from '#renderer/features/schedule/lines.ts'
import { meeting } from '#tests/unit/domain/meetings.ts'
import { calendar, event, Importing } from '#tests/unit/intake/schedule/reading.ts'

describe('the preview of a schedule', () => {
  const file = calendar(event('DTSTART:20271014T150000Z', 'DURATION:PT30M'), event('DTSTART:20271014T160000Z').replace('one@', 'two@'), event('DTSTART:20271014T150000Z', 'DURATION:PT30M'))
  const importing = new Importing(meeting())
  const plan = importing.take(file)

  it('SCHEDULE-SCREEN-1: lists every entry in the order of the file, those that are left out among them', () => {
    expect(linesOf(plan, 'all').map(numberOf)).toEqual([1, 2, 3])
    expect(linesOf(plan, 'all').filter(({ type }) => type === 'left')).toHaveLength(1)
  })

  it('SCHEDULE-SCREEN-2: shows alone what has a remark, or what changes something', () => {
    expect(linesOf(plan, 'attention').map(numberOf)).toEqual([1, 2])
    expect(linesOf(plan, 'changes').map(numberOf)).toEqual([2, 3])
    expect(linesOf(importing.take(file), 'changes')).toEqual([])
  })
})
