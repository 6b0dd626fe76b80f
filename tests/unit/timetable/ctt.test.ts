import { describe, expect, it } from 'vitest'
import { scoreOf } from '#tests/bench/ctt/evaluate.ts'
import { readCtt, readCttSolution, writeCttSolution } from '#tests/bench/ctt/instance.ts'
import { solveCtt } from '#tests/bench/ctt/solve.ts'

/** Made by hand for these tests: two days of three periods. */
const SMALL = `Name: ByHand
Courses: 4
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 2
Constraints: 2

COURSES:
Forests Roy 2 2 20
Mines Ruiz 2 1 35
Rivers Roy 1 1 10
Trade Diaz 2 2 30

ROOMS:
small 20
large 40

CURRICULA:
earth 2 Forests Mines
water 2 Rivers Trade

UNAVAILABILITY_CONSTRAINTS:
Forests 0 0
Trade 1 2

END.
`

const GOOD = `Forests small 0 1
Forests small 1 1
Mines large 0 2
Mines large 1 0
Rivers small 0 0
Trade large 0 1
Trade large 1 1
`

const instance = readCtt(SMALL)

describe('curriculum-based course timetabling, ITC-2007 track 3', () => {
  it('CTT-1: reads the format', () => {
    expect(instance).toMatchObject({ name: 'ByHand', days: 2, periodsADay: 3 })
    expect(instance.courses[1]).toEqual({ id: 'Mines', teacher: 'Ruiz', lectures: 2, minWorkingDays: 1, students: 35 })
    expect(instance.curricula[1]).toEqual({ id: 'water', courses: ['Rivers', 'Trade'] })
    expect(instance.unavailable).toEqual([{ course: 'Forests', day: 0, period: 0 }, { course: 'Trade', day: 1, period: 2 }])
    expect(readCtt(SMALL.replaceAll('\n', '\r\n'))).toEqual(instance)
  })

  it.each([
    ['Rooms: 2', 'Rooms: two', 'Not a whole number'],
    ['Days: 2\n', '', 'Days'],
    ['large 40\n', '', 'ROOMS'],
    ['water 2 Rivers Trade', 'water 3 Rivers Trade', 'water']
  ])('CTT-2: "%s" as "%s" is refused by name', (from, to, why) => {
    expect(() => readCtt(SMALL.replace(from, to))).toThrow(why)
  })

  it('CTT-3: counts by the rules of the competition', () => {
    // Trade on the second day stands alone in its curriculum; all else is in order.
    expect(scoreOf(instance, readCttSolution(GOOD))).toEqual({
      lectures: 0, conflicts: 0, availability: 0, roomOccupation: 0, roomCapacity: 0, minWorkingDays: 0, curriculumCompactness: 2, roomStability: 0, hard: 0, soft: 2
    })
  })

  it.each<[string, string, string, object]>([
    ['a lecture that is missing', 'Rivers small 0 0\n', '', { lectures: 1 }],
    ['two lectures of a course in one period', 'Mines large 1 0', 'Mines small 0 2', { lectures: 1 }],
    ['a teacher in two places', 'Rivers small 0 0', 'Rivers large 0 1', { conflicts: 2, roomOccupation: 1 }],
    ['a period that is not available', 'Trade large 1 1', 'Trade large 1 2', { availability: 1 }],
    ['two lectures in a room', 'Forests small 0 1', 'Forests large 0 1', { roomOccupation: 1, roomStability: 1 }],
    ['fifteen students without a seat', 'Mines large 1 0', 'Mines small 1 0', { roomCapacity: 15, roomStability: 1 }],
    ['one working day too few', 'Trade large 1 1', 'Trade large 0 2', { minWorkingDays: 5 }]
  ])('CTT-4: counts %s', (_, from, to, counts) => {
    expect(scoreOf(instance, readCttSolution(GOOD.replace(from, to)))).toMatchObject(counts)
  })

  it('CTT-5: the engine solves it without a violation, and its cost is the one that the rules give', () => {
    const { solution, cost } = solveCtt(instance, { seed: 1, moves: 50_000 })
    const score = scoreOf(instance, solution)
    expect(score.hard).toBe(0)
    expect(score.soft).toBe(cost)
    expect(cost).toBeLessThanOrEqual(2)
    expect(readCttSolution(writeCttSolution(solution))).toEqual(solution)
  })
})
