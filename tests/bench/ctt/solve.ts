import { Annealing, type Effort } from '#shared/timetable/core/anneal.ts'
import { NO_ROOM, NOWHERE, placesNow, type Problem, type Watcher } from '#shared/timetable/core/problem.ts'
import type { CttInstance, CttLecture } from './instance.ts'

/** Solves an instance with the engine's own search: each lecture is a session of one slot, each period a slot. */
export function solveCtt(instance: CttInstance, effort: Effort): { solution: CttLecture[]; cost: number } {
  const lectures = instance.courses.flatMap(({ lectures: count }, course) => Array.from({ length: count }, () => course))
  const annealing = new Annealing(...started(cttProblem(instance, lectures)), effort)
  annealing.step(effort.moves)
  const { best: { places: best, cost } } = annealing
  const solution = lectures.flatMap((course, session): CttLecture[] => {
    const start = best.start[session] ?? NOWHERE
    const room = instance.rooms[best.room[session] ?? NO_ROOM]
    if (start === NOWHERE || room === undefined) return []
    return [{ course: instance.courses[course]?.id ?? '', room: room.id, day: Math.floor(start / instance.periodsADay), period: start % instance.periodsADay }]
  })
  return { solution, cost }
}

function started(problem: Problem): [Problem, ReturnType<typeof placesNow>] {
  return [problem, placesNow(problem)]
}

/** The instance in the engine's terms. Every rule and every cost of the competition has its place there. */
export function cttProblem({ courses, rooms, curricula, unavailable, days, periodsADay }: CttInstance, lectures: readonly number[]): Problem {
  const sessions = lectures.length
  const slots = days * periodsADay
  const isIn = (curriculum: (typeof curricula)[number], course: number): boolean => curriculum.courses.includes(courses[course]?.id ?? '')
  const starts = lectures.map((course) => {
    const blocked = new Set(unavailable.filter((one) => one.course === courses[course]?.id).map(({ day, period }) => day * periodsADay + period))
    return Int32Array.from(Array.from({ length: slots }, (_, slot) => slot).filter((slot) => !blocked.has(slot)))
  })
  const mayStart = new Uint8Array(sessions * slots)
  for (const [session, own] of starts.entries()) for (const start of own) mayStart[session * slots + start] = 1
  const clash = new Uint8Array(sessions * sessions)
  for (const [a, course] of lectures.entries()) {
    for (const [b, other] of lectures.entries()) {
      const isSameTeacher = courses[course]?.teacher === courses[other]?.teacher
      if (a !== b && (isSameTeacher || curricula.some((curriculum) => isIn(curriculum, course) && isIn(curriculum, other)))) clash[a * sessions + b] = 1
    }
  }
  const roomCost = new Int32Array(sessions * (rooms.length + 1))
  for (const [session, course] of lectures.entries()) {
    for (const [room, { capacity }] of rooms.entries()) roomCost[session * (rooms.length + 1) + room] = Math.max(0, (courses[course]?.students ?? 0) - capacity)
  }
  const watch = (kind: Watcher['kind'], members: (course: number) => boolean, weight: number, limit: number): Watcher => ({
    kind, weight, limit, gap: 0, sessions: Int32Array.from(lectures.keys()).filter((session) => members(lectures[session] ?? -1))
  })
  return {
    slotsADay: periodsADay, slots, sessions, rooms: rooms.length,
    length: new Int32Array(sessions).fill(1),
    isFree: new Uint8Array(sessions).fill(1),
    start: new Int32Array(sessions).fill(NOWHERE),
    room: new Int32Array(sessions).fill(NO_ROOM),
    starts, mayStart,
    roomsOf: lectures.map(() => Int32Array.from(rooms.keys())),
    closedBefore: new Int32Array(rooms.length * (slots + 1)),
    clash,
    order: new Int8Array(sessions * sessions),
    walk: 0,
    interest: new Int32Array(sessions * sessions),
    costBefore: new Int32Array(sessions * (slots + 1)),
    roomCost,
    moveCost: new Int32Array(sessions),
    family: Int32Array.from(lectures),
    families: courses.length,
    familyWeight: 1,
    watchers: [
      ...curricula.map((curriculum) => watch('compactDays', (course) => isIn(curriculum, course), 2, 0)),
      ...courses.map(({ minWorkingDays }, index) => watch('fewDays', (course) => course === index, 5, minWorkingDays))
    ]
  }
}
