/**
 * Curriculum-based course timetabling as the International Timetabling Competition of 2007 posed it (track 3). Format and rules: L. Di
 * Gaspero, B. McCollum and A. Schaerf, "The Second International Timetabling Competition (ITC-2007): Curriculum-based Course
 * Timetabling (Track 3)", Technical Report QUB/IEEE/Tech/ITC2007/CurriculumCTT/v1.0, 2007.
 */
export interface CttInstance {
  name: string
  days: number
  periodsADay: number
  courses: readonly { id: string; teacher: string; lectures: number; minWorkingDays: number; students: number }[]
  rooms: readonly { id: string; capacity: number }[]
  curricula: readonly { id: string; courses: readonly string[] }[]
  unavailable: readonly { course: string; day: number; period: number }[]
}

/** One lecture of a solution: days and periods are counted from 0. */
export interface CttLecture {
  course: string
  room: string
  day: number
  period: number
}

const HEADER = ['Name', 'Courses', 'Rooms', 'Days', 'Periods_per_day', 'Curricula', 'Constraints'] as const

/** Reads a `.ctt` file. Throws with the line that is wrong: instances come from a competition, not from people. */
export function readCtt(text: string): CttInstance {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
  const header = new Map(lines.flatMap((line): [string, string][] => {
    const match = /^(\w+):\s*(\S+)$/.exec(line)
    return match?.[1] !== undefined && match[2] !== undefined ? [[match[1], match[2]]] : []
  }))
  for (const name of HEADER) if (!header.has(name)) throw new Error(`No line "${name}:"`)
  const number = (name: (typeof HEADER)[number]): number => whole(header.get(name) ?? '')
  const section = (name: string, count: number): string[][] => {
    const from = lines.indexOf(`${name}:`)
    if (from === -1) throw new Error(`No section "${name}:"`)
    const rows = lines.slice(from + 1, from + 1 + count).map((line) => line.split(/\s+/))
    if (rows.length < count || rows.some(([first = ''], index) => first.endsWith(':') || (lines[from + 1 + index] ?? '') === 'END.')) throw new Error(`Fewer than ${count} rows in "${name}:"`)
    return rows
  }
  return {
    name: header.get('Name') ?? '',
    days: number('Days'),
    periodsADay: number('Periods_per_day'),
    courses: section('COURSES', number('Courses')).map(([id = '', teacher = '', lectures = '', days = '', students = '']) => ({
      id, teacher, lectures: whole(lectures), minWorkingDays: whole(days), students: whole(students)
    })),
    rooms: section('ROOMS', number('Rooms')).map(([id = '', capacity = '']) => ({ id, capacity: whole(capacity) })),
    curricula: section('CURRICULA', number('Curricula')).map(([id = '', count = '', ...courses]) => {
      if (courses.length !== whole(count)) throw new Error(`Curriculum ${id} names ${courses.length} courses, not ${count}`)
      return { id, courses }
    }),
    unavailable: section('UNAVAILABILITY_CONSTRAINTS', number('Constraints')).map(([course = '', day = '', period = '']) => ({ course, day: whole(day), period: whole(period) }))
  }
}

/** Reads a solution: a line for each lecture with course, room, day and period. */
export function readCttSolution(text: string): CttLecture[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [course = '', room = '', day = '', period = ''] = line.split(/\s+/)
    return { course, room, day: whole(day), period: whole(period) }
  })
}

export function writeCttSolution(lectures: readonly CttLecture[]): string {
  return lectures.map(({ course, room, day, period }) => `${course} ${room} ${day} ${period}\n`).join('')
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`Not a whole number: "${text}"`)
  return Number(text)
}
