import type { Phrase } from '#shared/view/words/phrase.ts'
import type { Places } from '../core/problem.ts'
import type { Task } from '../model/task.ts'
import { dayTooShort, obstaclesFor } from './obstacles.ts'
import { smallestCover } from './smallest-cover.ts'

/** Why a session has no place: the fewest rules that together leave none. Were any one of them lifted, there would be one. */
export interface WhyNot {
  session: string
  /** Sentences of `locales/<language>/timetable.json`. Empty: there is a place, and a longer search would have taken it. */
  reasons: readonly Phrase[]
}

/** For one session, while the others are where `places` has them. */
export function whyNot(task: Task, places: Places, session: number): WhyNot {
  const one = task.sessions[session]
  if (one === undefined) throw new RangeError(`No session ${session}`)
  const { rules, blocked } = obstaclesFor(task, places, session)
  if (blocked.length === 0) return { session: one.session.id, reasons: [dayTooShort(task, one)] }
  const cover = smallestCover(blocked) ?? []
  return { session: one.session.id, reasons: cover.flatMap((index) => rules[index]?.phrase ?? []) }
}
