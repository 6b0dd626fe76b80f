import type { Group } from '#shared/domain/group/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { guidOf, uidOf } from '#shared/domain/session/identity.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Entry } from './entry.ts'

interface Known {
  sessions: readonly Session[]
  rooms: readonly Room[]
  groups: readonly Group[]
}

/**
 * Which session an entry of a file means: the one of its name. A row of a workbook has none of its own; it means the session
 * of the same title, day and start in that room, or in another when neither file nor meeting has a second one; and a title that
 * both have once means the session that was moved. No session is meant by two entries.
 */
export function sessionOfEach(entries: readonly Entry[], { sessions, rooms, groups }: Known): ReadonlyMap<Entry, Session> {
  const byName = new Map(sessions.flatMap((session) => [[uidOf(session), session] as const, [guidOf(uidOf(session)), session] as const]))
  const found = new Map<Entry, Session>()
  for (const entry of entries) {
    const session = byName.get(entry.uid)
    if (session !== undefined) found.set(entry, session)
  }
  const others = entries.filter((entry) => entry.isUnnamed === true && !found.has(entry) && entry.day !== null && entry.start !== null)
  if (others.length === 0) return found
  const taken = new Set(found.values())
  const groupNames = new Map(groups.map(({ id, name }) => [id, LANGUAGES.map((language) => fold(name[language] ?? ''))]))
  const roomNames = new Map(rooms.map(({ id, name }) => [id, LANGUAGES.map((language) => fold(name[language] ?? ''))]))
  const atTime = new Map<string, Session[]>()
  const byTitle = new Map<string, Session[]>()
  for (const session of sessions) {
    for (const name of new Set(namesOf(session, groupNames))) {
      add(byTitle, name, session)
      if (!taken.has(session)) add(atTime, `${session.day} ${session.start} ${name}`, session)
    }
  }
  const titleOf = ({ title }: Entry): string => fold(title)
  const timeOf = (entry: Entry): string => `${entry.day} ${entry.start} ${titleOf(entry)}`
  const times = countsOf(entries, timeOf)
  const titles = countsOf(entries, titleOf)
  const take = (entry: Entry, session: Session | undefined): void => {
    if (session === undefined || taken.has(session)) return
    taken.add(session)
    found.set(entry, session)
  }
  const isIn = (session: Session, room: string): boolean => (session.room === null ? room === '' : (roomNames.get(session.room)?.includes(fold(room)) ?? false))
  for (const entry of others) take(entry, atTime.get(timeOf(entry))?.find((session) => !taken.has(session) && isIn(session, entry.room)))
  for (const entry of others) if (!found.has(entry) && times.get(timeOf(entry)) === 1) take(entry, onlyOne(atTime.get(timeOf(entry))))
  for (const entry of others) if (!found.has(entry) && titles.get(titleOf(entry)) === 1) take(entry, onlyOne(byTitle.get(titleOf(entry))))
  return found
}

function add(found: Map<string, Session[]>, key: string, session: Session): void {
  const known = found.get(key)
  if (known === undefined) found.set(key, [session])
  else known.push(session)
}

function onlyOne(sessions: readonly Session[] = []): Session | undefined {
  return sessions.length === 1 ? sessions[0] : undefined
}

function countsOf(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  return counts
}

/** Its titles, folded; a session without any bears the name of its group. */
function namesOf({ title, group }: Session, groupNames: ReadonlyMap<string, string[]>): string[] {
  const own = LANGUAGES.map((language) => fold(title[language] ?? '')).filter((name) => name !== '')
  return own.length > 0 || group === null ? own : (groupNames.get(group) ?? []).filter((name) => name !== '')
}
