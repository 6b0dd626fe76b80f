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
 * The order that sessions have to keep: what somebody has said (`after`), the opening plenary before all work, the
 * report-back after the groups that report, the closing plenary last.
 */
export function orderOf(view: MeetingView, sessions: readonly Session[]): Precedence[] {
  const known = new Set(sessions.map(({ id }) => id))
  const said = sessions.flatMap((session) =>
    session.after.filter((earlier) => known.has(earlier) && earlier !== session.id).map((earlier) => ({ earlier, later: session.id, why: 'after' as const }))
  )
  const work = sessions.filter(({ kind, visibility }) => WORK.has(kind) && visibility === 'shared')
  const opening = plenaryOf(view, work, 'opening')
  const closing = plenaryOf(view, work, 'close')
  const opens = work.filter(({ id }) => opening !== null && id !== opening).map(({ id }) => ({ earlier: opening ?? '', later: id, why: 'opening' as const }))
  const closes = work.filter(({ id }) => closing !== null && id !== closing && id !== opening).map(({ id }) => ({ earlier: id, later: closing ?? '', why: 'closing' as const }))
  const reports = work.filter(({ kind }) => kind === 'reportBack').flatMap((report) =>
    work
      .filter(({ kind, group }) => kind === 'workingGroup' && (report.group === null || report.group === group))
      .map(({ id }) => ({ earlier: id, later: report.id, why: 'reportBack' as const }))
  )
  return firstOfEachPair([...said, ...opens, ...reports, ...closes])
}

/**
 * The plenary that opens or closes: the one in which the agenda has that part; else, where plenaries have their places, the
 * first or the last of several; else the only plenary opens.
 */
function plenaryOf({ agenda }: MeetingView, work: readonly Session[], part: 'opening' | 'close'): string | null {
  const plenaries = work.filter(({ kind }) => kind === 'plenary')
  const onAgenda = agenda.find(({ item, session }) => item.part === part && plenaries.some(({ id }) => id === session?.id))?.session
  if (onAgenda) return onAgenda.id
  const placed = plenaries.filter(isPlaced)
  const isOnAgenda = agenda.some(({ item, session }) => (item.part === 'opening' || item.part === 'close') && plenaries.some(({ id }) => id === session?.id))
  if (isOnAgenda) return null
  if (placed.length === plenaries.length && placed.length > 1) return (part === 'opening' ? placed[0] : placed.at(-1))?.id ?? null
  return part === 'opening' && plenaries.length === 1 ? (plenaries[0]?.id ?? null) : null
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
