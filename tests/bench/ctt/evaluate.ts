import type { CttInstance, CttLecture } from './instance.ts'

/** What the competition counts. A solution is feasible when the first four are 0. */
export interface CttScore {
  lectures: number
  conflicts: number
  availability: number
  roomOccupation: number
  roomCapacity: number
  minWorkingDays: number
  curriculumCompactness: number
  roomStability: number
  /** Sum of the first four. */
  hard: number
  /** Sum of the last four, each already with its weight of 1, 5, 2 and 1. */
  soft: number
}

/** Judges a solution by the rules of ITC-2007, track 3, alone. */
export function scoreOf(instance: CttInstance, solution: readonly CttLecture[]): CttScore {
  const { courses, rooms, curricula, unavailable } = instance
  const at = (one: CttLecture): string => `${one.day} ${one.period}`
  const of = (course: string): CttLecture[] => solution.filter((one) => one.course === course)
  // A lecture that is missing, or that shares its period with another of its course.
  const lectures = sum(courses, ({ id, lectures: wanted }) => Math.abs(wanted - new Set(of(id).map(at)).size))
  const curriculaOf = new Map(courses.map(({ id }) => [id, curricula.filter((curriculum) => curriculum.courses.includes(id))]))
  const inConflict = (a: string, b: string): boolean => {
    const [first, second] = [courses.find(({ id }) => id === a), courses.find(({ id }) => id === b)]
    return first?.teacher === second?.teacher || (curriculaOf.get(a) ?? []).some((curriculum) => curriculum.courses.includes(b))
  }
  const pairs = solution.flatMap((one, index) => solution.slice(index + 1).filter((other) => at(other) === at(one)).map((other) => [one, other] as const))
  const conflicts = pairs.filter(([a, b]) => a.course !== b.course && inConflict(a.course, b.course)).length
  const availability = solution.filter((one) => unavailable.some(({ course, day, period }) => course === one.course && day === one.day && period === one.period)).length
  const byRoom = new Map<string, number>()
  for (const one of solution) byRoom.set(`${at(one)} ${one.room}`, (byRoom.get(`${at(one)} ${one.room}`) ?? 0) + 1)
  const roomOccupation = sum([...byRoom.values()], (count) => count - 1)

  const roomCapacity = sum(solution, (one) => {
    const students = courses.find(({ id }) => id === one.course)?.students ?? 0
    return Math.max(0, students - (rooms.find(({ id }) => id === one.room)?.capacity ?? 0))
  })
  const minWorkingDays = 5 * sum(courses, ({ id, minWorkingDays: wanted }) => Math.max(0, wanted - new Set(of(id).map(({ day }) => day)).size))
  const curriculumCompactness = 2 * sum(curricula, (curriculum) => {
    const own = solution.filter(({ course }) => curriculum.courses.includes(course))
    return own.filter((one) => !own.some((other) => other.day === one.day && Math.abs(other.period - one.period) === 1)).length
  })
  const roomStability = sum(courses, ({ id }) => Math.max(0, new Set(of(id).map(({ room }) => room)).size - 1))
  return {
    lectures, conflicts, availability, roomOccupation, roomCapacity, minWorkingDays, curriculumCompactness, roomStability,
    hard: lectures + conflicts + availability + roomOccupation,
    soft: roomCapacity + minWorkingDays + curriculumCompactness + roomStability
  }
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0)
}
