import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/*
 * Holds a plan against the hard rules of a timetable, from the meeting alone: minutes, names and sets, the slow way. It was
 * written from the rules, not from the engine, and shares nothing with it.
 */

interface Put {
  session: Session
  from: number
  until: number
  room: string | null
  moved: boolean
}

/** Every hard rule that the places break, in words; none for a valid plan. What stays where it was is not held against it. */
export function faultsOf(view: MeetingView, places: Readonly<Record<string, SessionPlace>>): string[] {
  const faults: string[] = []
  const must = new Map(view.sessions.map((session) => [session.id, mustBeIn(view, session)]))
  const put = view.sessions
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((session): Put[] => {
      const place = places[session.id]
      const { day, start, room } = place ?? session
      if (day === null || start === null) return []
      if (place !== undefined && session.locked) faults.push(`${session.id} is locked and was moved`)
      const from = view.days.findIndex((known) => known === day) * 1440 + Number(start.slice(0, 2)) * 60 + Number(start.slice(3))
      return from < 0 ? [] : [{ session, from, until: from + session.minutes, room, moved: place !== undefined }]
    })
  for (const id of Object.keys(places)) if (!view.sessions.some((session) => session.id === id)) faults.push(`${id} is no session`)
  for (const one of put) if (one.moved) faults.push(...faultsAlone(view, one))
  for (const [index, one] of put.entries()) {
    for (const other of put.slice(index + 1)) if (one.moved || other.moved) faults.push(...faultsTogether(view, must, one, other))
  }
  return [...faults, ...reportFaults(view, put)]
}

function faultsAlone(view: MeetingView, { session, from, until, room }: Put): string[] {
  const faults: string[] = []
  const { meeting } = view
  const minute = (text: string | null, otherwise: number): number => (text === null ? otherwise : Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
  const day = Math.floor(from / 1440)
  // Only the room may have changed: it stays at a time that somebody has chosen.
  const isTimeKept = session.day === view.days[day] && session.start !== null && minute(session.start, 0) === from % 1440
  if (!isTimeKept && (from % 1440 < minute(meeting.opens, 540) || until > day * 1440 + minute(meeting.closes, 1080))) faults.push(`${session.id} is outside the venue's hours`)

  const present = attendingIn(view)
  for (const id of mustBeIn(view, session)) {
    const attendance = present.find(({ person }) => person.id === id)?.attendance
    if (attendance === undefined) continue
    for (const span of Object.values(attendance.away)) {
      const at = view.days.indexOf(span.day) * 1440
      if (at >= 0 && from < at + minute(span.until, 1440) && at + minute(span.from, 0) < until) faults.push(`${id} is away during ${session.id}`)
    }
    if (attendance.presence === 'remote') continue
    const { arrivalDay, arrivalTime, departureDay, departureTime } = attendance
    const [firstDay = ''] = view.days
    if (arrivalDay !== null && arrivalDay >= firstDay) {
      const index = view.days.indexOf(arrivalDay)
      const there = index < 0 ? Infinity : index * 1440 + (arrivalTime === null ? 0 : minute(arrivalTime, 0) + 90)
      if (from < there) faults.push(`${id} has not arrived for ${session.id}`)
    }
    if (departureDay !== null && departureDay <= (view.days.at(-1) ?? '')) {
      const index = view.days.indexOf(departureDay)
      const gone = index < 0 ? 0 : index * 1440 + (departureTime === null ? 1440 : minute(departureTime, 0) - 180)
      if (until > gone) faults.push(`${id} has left before the end of ${session.id}`)
    }
  }

  const roomless = session.kind === 'siteVisit' || meeting.mode === 'virtual' || view.rooms.length === 0
  const where = view.rooms.find(({ id }) => id === room)
  if (where === undefined) {
    if (!roomless) faults.push(`${session.id} has no room`)
    return faults
  }
  if (roomless) return faults
  const inPerson = wouldBeIn(view, session).filter((id) => meeting.mode !== 'virtual' && present.find(({ person }) => person.id === id)?.attendance.presence !== 'remote')
  if (where.capacity !== null && where.capacity < (session.audience ?? inPerson.length)) faults.push(`${session.id} does not fit into ${where.id}`)
  if (session.layout !== null && where.layout !== null && session.layout !== where.layout) faults.push(`${where.id} is set up wrongly for ${session.id}`)
  const booths = session.kind === 'bilateral' ? 0 : ([0, 0, 1, 3][session.languages.length] ?? 3)
  if (where.booths !== null && where.booths < booths) faults.push(`${where.id} has too few booths for ${session.id}`)
  if (session.needs.includes('hybrid') && !where.hybrid) faults.push(`${where.id} has no cameras for ${session.id}`)
  if (session.needs.includes('stepFree') && !where.stepFree) faults.push(`${where.id} has steps, which ${session.id} cannot have`)
  for (const span of Object.values(where.closed)) {
    const at = view.days.indexOf(span.day) * 1440
    if (at >= 0 && from < at + minute(span.until, 1440) && at + minute(span.from, 0) < until) faults.push(`${where.id} is closed during ${session.id}`)
  }
  return faults
}

function faultsTogether(view: MeetingView, must: ReadonlyMap<string, readonly string[]>, a: Put, b: Put): string[] {
  const faults: string[] = []
  const names = `${a.session.id} and ${b.session.id}`
  const overlaps = a.from < b.until && b.from < a.until
  if (overlaps && a.room !== null && a.room === b.room) faults.push(`${names} are both in ${a.room}`)
  const walk = view.meeting.mode === 'virtual' || (a.room !== null && a.room === b.room) ? 0 : (view.meeting.walk ?? 5)
  const inB = must.get(b.session.id) ?? []
  const both = (must.get(a.session.id) ?? []).filter((id) => inB.includes(id))
  if (both.length > 0 && a.from < b.until + walk && b.from < a.until + walk) faults.push(`${both[0] ?? ''} cannot be in ${names}`)
  for (const [first, second] of [[a, b], [b, a]] as const) {
    if (mustComeBefore(view, first.session, second.session) && first.until > second.from) faults.push(`${second.session.id} begins before ${first.session.id} is over`)
  }
  return faults
}

function attendingIn(view: MeetingView): MeetingView['delegates'] {
  return view.delegates.filter(({ attendance }) => attendance.answer !== 'declined')
}

/** Roles; co-chairs of the group; heads, alternates and all co-chairs where everybody meets. */
function mustBeIn(view: MeetingView, session: Session): string[] {
  const refused = view.delegates.filter(({ attendance }) => attendance.answer === 'declined').map(({ person }) => person.id)
  const ids = new Set(Object.values(session.roles).map(({ person }) => person).filter((id) => !refused.includes(id)))
  const here = attendingIn(view)
  const isHere = (id: string): boolean => here.some(({ person }) => person.id === id)
  const chairs = view.groups.flatMap(({ group, seats }) => seats.flatMap(({ coChair }) => (coChair === null ? [] : [{ group: group.id, person: coChair.person }])))
  if (session.kind === 'workingGroup') for (const chair of chairs) if (chair.group === session.group && isHere(chair.person)) ids.add(chair.person)
  if (['plenary', 'reportBack', 'ceremony'].includes(session.kind)) {
    const leaders = here.filter(({ attendance }) => ['head', 'alternate'].includes(attendance.role)).map(({ person }) => person.id)
    for (const id of [...leaders, ...chairs.map(({ person }) => person).filter(isHere)]) {
      const side = here.find(({ person }) => person.id === id)?.attendance.delegation
      if (session.visibility === 'shared' || session.visibility === side) ids.add(id)
    }
  }
  return [...ids]
}

function wouldBeIn(view: MeetingView, session: Session): string[] {
  const ids = new Set(mustBeIn(view, session))
  const isForAll = ['plenary', 'reportBack', 'ceremony', 'break', 'meal', 'reception'].includes(session.kind)
  for (const { person, attendance } of attendingIn(view)) {
    if (['interpreter', 'press', 'staff'].includes(attendance.role)) continue
    if (session.visibility !== 'shared' && session.visibility !== attendance.delegation) continue
    if (isForAll || (session.group !== null && attendance.groups.includes(session.group))) ids.add(person.id)
  }
  return [...ids]
}

function mustComeBefore(view: MeetingView, earlier: Session, later: Session): boolean {
  if (later.after.includes(earlier.id)) return true
  const works = (one: Session): boolean => ['plenary', 'workingGroup', 'reportBack'].includes(one.kind) && one.visibility === 'shared'
  if (!works(earlier) || !works(later)) return false
  const inTime = [...view.sessions].filter(({ status }) => status !== 'cancelled').sort((a, b) => (`${a.day} ${a.start}` < `${b.day} ${b.start}` ? -1 : 1))
  const isPart = (part: string, one: Session): boolean => view.agenda.some(({ item, session }) => item.part === part && session?.id === one.id)
  const said = inTime.find((one) => isPart('opening', one))
  const first = inTime.find(({ kind, visibility, day, start }) => ['plenary', 'ceremony'].includes(kind) && visibility === 'shared' && day !== null && start !== null)
  if ((said ?? first)?.id === earlier.id) return true
  return isPart('close', later) && !isPart('opening', later)
}

/** A group has to have met before its results are reported for the last time. */
function reportFaults(view: MeetingView, put: readonly Put[]): string[] {
  return put.flatMap(({ session, until, moved }) => {
    if (session.kind !== 'workingGroup') return []
    const reports = put.filter((one) => one.session.kind === 'reportBack' && (one.session.group === null || one.session.group === session.group))
    const isHeld = moved || reports.some((one) => one.moved)
    return isHeld && reports.length > 0 && reports.every(({ from }) => from < until) ? [`${session.id} meets after its report in ${view.meeting.id}`] : []
  })
}
