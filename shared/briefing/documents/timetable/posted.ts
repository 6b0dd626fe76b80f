import { fold } from '#shared/foundation/formats/fold.ts'
import { formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { endOf, timeOf, type WallTime } from '#shared/foundation/time/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import { type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { type Edition, required, written } from '../frame/edition.ts'

/** Sessions that hang on a wall or a door: placed, not cancelled; `sessions` narrows them further. */
export function postedSessions({ view }: Edition, sessions: readonly string[] | null): Placed[] {
  return view.sessions.filter(isPlaced).filter(({ id, status, minutes }) => status !== 'cancelled' && minutes > 0 && (sessions === null || sessions.includes(id)))
}

/** A group's session without a title of its own bears the group's name. */
export function titleOf(session: Placed, edition: Edition): Text {
  const own = written(session.title, edition)
  return own.length > 0 ? own : required(edition.view.group(session.group)?.name ?? {}, edition)
}

/** The group, where the title does not say it: a title may have its words with others between them, “sur la créativité et la culture”. */
export function groupOf(session: Placed, edition: Edition): Text {
  const group = written(edition.view.group(session.group)?.name ?? {}, edition)
  const title = fold(wordsOf(titleOf(session, edition)))
  const names = fold(wordsOf(group)).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  return title.includes(fold(wordsOf(group))) || (names.length > 0 && names.every((word) => title.includes(word))) ? [] : group
}

/** From when to when: as the language writes it, or by the clock that the three share. */
export function postedTimes({ day, start, minutes }: Placed, editions: readonly Edition[]): string {
  const [lead] = editions
  return lead === undefined ? '' : formatTimeRange(start, timeOf(endOf(day, start, minutes)), lead.language, editions.length > 1 ? 'table' : 'compact')
}

export function postedHour(time: WallTime, editions: readonly Edition[]): string {
  const [lead] = editions
  return lead === undefined ? '' : formatTime(time, lead.language, editions.length > 1 ? 'table' : 'spoken')
}
