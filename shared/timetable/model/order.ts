import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** What opens before, and closes after, the work of a meeting. Ceremonies, breaks and meetings of one side stand apart. */
const WORK: ReadonlySet<SessionKind> = new Set(['plenary', 'workingGroup', 'reportBack'])

/** A session that has to be over before another begins, and why. */
export interface Precedence {
  earlier: string
  later: string
  why: 'after' | 'opening' | 'reportBack' | 'closing'
}

/**
 * The order that sessions have to keep, as the checks hold it against a plan: what somebody has said (`after`), the opening before
 * all work, the session in which the agenda closes after it, and a report-back after the groups that report.
 */
export function orderOf(view: MeetingView, sessions: readonly Session[]): Precedence[] {
  const known = new Set(sessions.map(({ id }) => id))
  const said = sessions.flatMap((session) =>
    session.after.filter((earlier) => known.has(earlier) && earlier !== session.id).map((earlier) => ({ earlier, later: session.id, why: 'after' as const }))
  )
  const work = sessions.filter(({ kind, visibility }) => WORK.has(kind) && visibility === 'shared')
  const opening = openingOf(view, sessions)
  const closing = onAgenda(view, sessions, 'close').at(-1)?.id ?? null
  const opens = work.filter(({ id }) => opening !== null && id !== opening).map(({ id }) => ({ earlier: opening ?? '', later: id, why: 'opening' as const }))
  const closes = work.filter(({ id }) => closing !== null && id !== closing && id !== opening).map(({ id }) => ({ earlier: id, later: closing ?? '', why: 'closing' as const }))
  const groups = sessions.filter(({ kind }) => kind === 'workingGroup')
  const reports = groups.flatMap((group) => reportsOn(sessions, group).map(({ id }) => ({ earlier: group.id, later: id, why: 'reportBack' as const })))
  return firstOfEachPair([...said, ...opens, ...reports, ...closes])
}

/**
 * What opens: the session in which the agenda has that part; else the first plenary or ceremony that has a place; else the only
 * plenary.
 */
function openingOf(view: MeetingView, sessions: readonly Session[]): string | null {
  const [said] = onAgenda(view, sessions, 'opening')
  if (said !== undefined) return said.id
  const shared = sessions.filter(({ visibility }) => visibility === 'shared')
  const first = shared.find((session) => isPlaced(session) && (session.kind === 'plenary' || session.kind === 'ceremony'))
  if (first !== undefined) return first.id
  const [only, ...others] = shared.filter(({ kind }) => kind === 'plenary')
  return only !== undefined && others.length === 0 ? only.id : null
}

/** The sessions in which items of one part of the agenda are taken, in order of time. */
function onAgenda({ agenda }: MeetingView, sessions: readonly Session[], part: 'opening' | 'close'): Session[] {
  const named = new Set(agenda.filter(({ item }) => item.part === part).map(({ session }) => session?.id))
  return sessions.filter(({ id }) => named.has(id))
}

/** Where a group reports: once is enough, so of those that have a place the last; all that have none, since any may become it. */
function reportsOn(sessions: readonly Session[], { group }: Session): Session[] {
  const due = sessions.filter((session) => session.kind === 'reportBack' && (session.group === null || session.group === group))
  return [...due.filter(isPlaced).slice(-1), ...due.filter((session) => !isPlaced(session))]
}

/** A pair is kept in order once; a pair that is said both ways round stays so, and no plan can hold both. */
function firstOfEachPair(all: readonly Precedence[]): Precedence[] {
  const seen = new Set<string>()
  return all.filter(({ earlier, later }) => {
    const key = `${earlier} ${later}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
