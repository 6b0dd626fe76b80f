import { describe, expect, it } from 'vitest'
import { Plan } from '#shared/timetable/core/plan.ts'
import { NO_ROOM, NOWHERE, ownCost, type Problem } from '#shared/timetable/core/problem.ts'
import { Board } from '#shared/timetable/core/board.ts'
import { isBetter, soFarOn } from '#shared/timetable/core/cooling.ts'
import { byFrequency } from '#shared/timetable/core/frequency.ts'
import { dice } from './instances.ts'
import { small } from './small.ts'

const SIZE = { slotsADay: 12, open: 10, free: 6, fixed: 2, rooms: 3, quiet: 0, inRow: 3 }
const FREE = Int32Array.from({ length: SIZE.free }, (_, session) => session)
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1)

function boardOf(problem: Problem): Board {
  return new Board(problem, { start: problem.start, room: problem.room }, FREE, 1)
}

/** Some place that the session may have by itself. */
function anywhere(problem: Problem, session: number, roll: (below: number) => number): { start: number; room: number } {
  const starts = problem.starts[session] ?? []
  const rooms = problem.roomsOf[session] ?? []
  return { start: starts[roll(starts.length)] ?? NOWHERE, room: rooms[roll(rooms.length)] ?? NO_ROOM }
}

function places(board: Board): { start: Int32Array; room: Int32Array } {
  return { start: board.start.slice(), room: board.room.slice() }
}

describe('the board of a search', () => {
  it('BOARD-1: costs what a plan made anew costs, and is without a fault when that is, whatever was moved', () => {
    let whole = 0
    for (const seed of SEEDS) {
      const problem = small(seed, SIZE)
      const roll = dice(seed)
      const board = boardOf(problem)
      for (let move = 0; move < 60; move++) {
        const session = roll(SIZE.free)
        const { start, room } = anywhere(problem, session, roll)
        if (roll(3) === 0) board.move(session, NOWHERE, NO_ROOM)
        else board.move(session, start, room)
        const plan = new Plan(problem, board)
        expect(board.cost).toBe(plan.cost)
        expect(board.unplaced).toBe(plan.unplaced)
        expect(board.broken === 0).toBe(plan.broken === 0)
        if (board.broken === 0) whole++
      }
    }
    // Were every plan broken, that would say little.
    expect(whole).toBeGreaterThan(200)
  })

  it('BOARD-2: tells for every place of a session what it would cost and break there', () => {
    for (const seed of SEEDS) {
      const problem = small(seed, SIZE)
      const roll = dice(seed)
      const board = boardOf(problem)
      for (let session = 1; session < SIZE.free; session++) {
        const { start, room } = anywhere(problem, session, roll)
        board.move(session, start, room)
      }
      for (const session of [0, 1]) {
        const rest = places(board)
        rest.start[session] = NOWHERE
        rest.room[session] = NO_ROOM
        const plan = new Plan(problem, rest)
        for (const start of problem.starts[session] ?? []) {
          for (const room of problem.roomsOf[session] ?? []) {
            plan.weigh(session, start, room)
            expect(board.brokenAt(session, start, room) === 0).toBe(plan.pairsBroken === 0)
            const hours = ownCost(problem, session, start, room) - board.besides(session, start, room)
            expect(board.costAt(session, start)).toBe(hours + plan.pairsCost)
          }
        }
      }
    }
  })

  it('BOARD-3: knows beforehand what an exchange changes', () => {
    const price = 100
    let swapped = 0
    for (const seed of SEEDS) {
      const problem = { ...small(seed, SIZE), watchers: [] }
      const roll = dice(seed)
      const board = boardOf(problem)
      for (let session = 0; session < SIZE.free; session++) {
        const { start, room } = anywhere(problem, session, roll)
        board.move(session, start, room)
      }
      for (let a = 0; a < SIZE.free; a++) {
        for (let b = 0; b < SIZE.free; b++) {
          if (a === b || board.start[a] === board.start[b]) continue
          const before = board.cost + price * board.broken
          const kept = places(board)
          const change = board.exchangeChange(a, b, price)
          if (change === Infinity) continue
          expect(board.exchange(change, price)).toBe(true)
          expect(board.cost + price * board.broken - before).toBe(change)
          for (const session of [a, b]) expect(problem.roomsOf[session]).toContain(board.room[session])
          if (board.room[a] !== kept.room[a]) swapped++
          for (const session of [a, b]) board.move(session, kept.start[session] ?? NOWHERE, kept.room[session] ?? NO_ROOM)
          expect(board.cost + price * board.broken).toBe(before)
        }
      }
    }
    expect(swapped).toBeGreaterThan(50)
  })

  it('BOARD-4: cold, a session goes where it costs least among all starts of a room, or stays', () => {
    const heat = { temperature: 1e-6, price: 1000, dropPrice: 1_000_000, mayDrop: false }
    for (const seed of SEEDS) {
      const problem = small(seed, SIZE)
      const board = boardOf(problem)
      board.heat = heat
      for (let session = 0; session < SIZE.free; session++) board.put(session, 30)
      for (let session = 0; session < SIZE.free; session++) {
        const energy = (start: number, room: number): number =>
          board.costAt(session, start) + board.besides(session, start, room) + board.familyChange(session, board.room[session] ?? NO_ROOM, room) + heat.price * board.brokenAt(session, start, room)
        const from = board.start[session] ?? NOWHERE
        if (from === NOWHERE) continue
        for (const room of problem.roomsOf[session] ?? []) {
          const least = Math.min(energy(from, board.room[session] ?? NO_ROOM), ...Array.from(problem.starts[session] ?? [], (start) => energy(start, room)))
          const drawn = board.drawPlace(session, room)
          expect(drawn < 0 ? energy(from, board.room[session] ?? NO_ROOM) : energy(drawn, room)).toBe(least)
        }
      }
    }
  })

  it('BOARD-5: draws those more often that cost others more, and each now and then', () => {
    const problem = small(1, { ...SIZE, quiet: 2 })
    const often = byFrequency(problem, FREE)
    const times = (session: number): number => often.filter((one) => one === session).length
    const interest = (session: number): number => problem.interest.subarray(session * problem.sessions, (session + 1) * problem.sessions).reduce((sum, cost) => sum + cost, 0)
    expect(Math.max(...Array.from(FREE, times))).toBeGreaterThan(times(0))
    for (const a of FREE) {
      expect(times(a)).toBeGreaterThan(0)
      for (const b of FREE) if (interest(a) >= interest(b)) expect(times(a)).toBeGreaterThanOrEqual(times(b))
    }
  })

  it('BOARD-6: disturbed again and again, comes back to plans that break nothing and cost what plans made anew cost, and keeps the best', () => {
    let better = 0
    for (const seed of SEEDS) {
      const problem = small(seed, SIZE)
      const board = boardOf(problem)
      board.heat = { temperature: 1, price: 1000, dropPrice: 1_000_000, mayDrop: false }
      for (const session of FREE) board.put(session, 30)
      board.tryMoves(60)
      if (board.broken > board.fixedBroken) continue
      board.keep(board, board.unplaced, board.cost)
      board.beginIterating()
      const begun = soFarOn(board)
      for (let round = 0; round < 5; round++) {
        const before = soFarOn(board)
        expect(board.iterate(200, 50)).toBeGreaterThanOrEqual(200)
        const held = new Plan(problem, board)
        expect([held.broken, held.unplaced, held.cost]).toEqual([board.fixedBroken, board.unplaced, board.cost])
        const best = new Plan(problem, board.best())
        expect([best.broken, best.unplaced, best.cost]).toEqual([board.fixedBroken, board.bestUnplaced, board.bestCost])
        expect(isBetter(before, soFarOn(board))).toBe(false)
      }
      if (isBetter(soFarOn(board), begun)) better++
    }
    expect(better).toBeGreaterThan(5)
  })
})
