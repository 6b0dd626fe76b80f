import { describe, expect, it } from 'vitest'
import { SEATING_RULES } from '#shared/domain/seating/findings.ts'
import { seatsOf } from '#shared/domain/seating/layout.ts'
import { TABLE_SHAPES } from '#shared/domain/seating/schema.ts'
import { chairTowards, type Direction } from '#renderer/features/seating/drawing/neighbours.ts'
import en from '#locales/en/seating.json'

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right']

describe('seating plans on screen', () => {
  it('SEATING-10: every rule has its sentence', () => {
    const said = Object.keys(en.finding).map((key) => key.replace(/_(one|other)$/, ''))
    expect([...new Set(said)].toSorted()).toEqual([...SEATING_RULES].toSorted())
  })

  it('SEATING-11: arrows go along a side and across the table', () => {
    const chairs = seatsOf({ shape: 'rectangle', seats: 5, rows: 1, interpreters: true })
    const from = (id: string, direction: Direction): string | null => chairTowards(chairs, id, direction)
    expect([from('right-0', 'up'), from('right-0', 'left'), from('right-0', 'right'), from('right-interpreter', 'left')]).toEqual(['right-1', 'left-0', 'right-interpreter', 'right-0'])
    expect(from('right-3', 'up')).toBeNull()
  })

  it.each(TABLE_SHAPES)('SEATING-12: at a %s the arrows reach every chair', (shape) => {
    const chairs = seatsOf({ shape, seats: 6, rows: 3, interpreters: true })
    const reached = new Set(['right-0'])
    const waiting = ['right-0']
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const direction of DIRECTIONS) {
        const next = chairTowards(chairs, id, direction)
        if (next === null || reached.has(next)) continue
        reached.add(next)
        waiting.push(next)
      }
    }
    expect([...reached].toSorted()).toEqual(chairs.map(({ id }) => id).toSorted())
  })
})
