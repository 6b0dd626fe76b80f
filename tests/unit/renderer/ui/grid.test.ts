import { describe, expect, test } from 'vitest'
import { headingAbove, idsBetween, linesOf } from '#renderer/ui/data/grid/lines.ts'
import { moveOf } from '#renderer/ui/data/grid/moves.ts'

const extent = { lines: 100, columns: 8, page: 10 }

describe('the keys of a grid', () => {
  test.each([
    ['ArrowDown', false, { line: 5, column: 2 }, { line: 6, column: 2 }],
    ['ArrowUp', false, { line: 0, column: 2 }, { line: -1, column: 2 }],
    ['ArrowUp', false, { line: -1, column: 2 }, { line: -1, column: 2 }],
    ['ArrowLeft', false, { line: 5, column: 0 }, { line: 5, column: 0 }],
    ['ArrowRight', false, { line: 5, column: 7 }, { line: 5, column: 7 }],
    ['Home', false, { line: 5, column: 4 }, { line: 5, column: 0 }],
    ['End', false, { line: 5, column: 4 }, { line: 5, column: 7 }],
    ['Home', true, { line: 5, column: 4 }, { line: 0, column: 0 }],
    ['End', true, { line: 5, column: 4 }, { line: 99, column: 7 }],
    ['ArrowDown', true, { line: 5, column: 4 }, { line: 99, column: 4 }],
    ['PageDown', false, { line: 95, column: 4 }, { line: 99, column: 4 }],
    ['PageUp', false, { line: 5, column: 4 }, { line: 0, column: 4 }]
  ] as const)('GRID-1: %s (with Ctrl: %s) from %j leads to %j', (key, isControl, from, to) => {
    expect(moveOf(key, isControl, from, extent)).toEqual(to)
  })

  test('GRID-2: other keys do not move, and in an empty grid the heads remain', () => {
    expect(moveOf('x', false, { line: 5, column: 4 }, extent)).toBeNull()
    expect(moveOf('ArrowDown', false, { line: -1, column: 1 }, { lines: 0, columns: 3, page: 1 })).toEqual({ line: -1, column: 1 })
  })
})

describe('the lines of a grid', () => {
  const groups = [
    { id: 'g1', heading: 'One', rows: [{ id: 'a' }, { id: 'b' }] },
    { id: 'g2', heading: 'Two', rows: [{ id: 'b' }] }
  ]
  const lines = linesOf(groups, (row) => row.id)

  test('GRID-3: headings and rows one below the other; a row under two headings has two places', () => {
    expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'row', 'row', 'heading', 'row'])
    expect(new Set(lines.map(({ key }) => key)).size).toBe(5)
    expect(linesOf([{ id: 'all', heading: null, rows: [{ id: 'a' }] }], (row) => row.id)).toMatchObject([{ kind: 'row', key: 'a' }])
  })

  test('GRID-4: the heading above a line is the nearest one', () => {
    expect([0, 2, 3, 4, 9].map((index) => headingAbove(lines, index))).toEqual([0, 0, 3, 3, 3])
    expect(headingAbove([], 0)).toBe(-1)
  })

  test('GRID-5: a range runs in both directions and passes over headings', () => {
    expect(idsBetween(lines, 4, 1)).toEqual(['a', 'b', 'b'])
    expect(idsBetween(lines, 1, 1)).toEqual(['a'])
  })
})
