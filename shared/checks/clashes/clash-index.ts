import { collide, type Clash, type Stay } from './stay.ts'

/** What a move did: the clashes that it ended, and those that it made. */
export interface ClashChange {
  ended: Clash[]
  arisen: Clash[]
}

/** The clashes of a timetable that is being moved about. */
export interface ClashIndex {
  /** Puts a stay at a time, or takes it off the timetable (null). Unknown ids change nothing. */
  move(id: string, to: { from: number; until: number } | null): ClashChange
  /** What would clash if the stay were there, without putting it there: for the places shown while one drags. */
  probe(id: string, at: { from: number; until: number }): Clash[]
  /** Whether nothing would clash there: the quick answer, for trying many places. */
  isFree(id: string, at: { from: number; until: number }): boolean
  /** The clashes of one stay as it is. */
  of(id: string): Clash[]
}

interface Entry {
  stay: Stay
  /** Its place in the order in which the stays were given: decides between two that begin and end together. */
  number: number
  isPlaced: boolean
  /** The placed stays of each of its people; the lists are shared by all who hold that person. */
  lists: readonly Entry[][]
}

/**
 * An index in which one move costs a look at the other stays of the same people and no more: a session is taken out of
 * the list of each of its people and put back. `stays` that are not placed yet are given in `unplaced`.
 */
export function clashIndex(stays: readonly Stay[], margin = 0, unplaced: ReadonlySet<string> = new Set()): ClashIndex {
  const byPerson = new Map<string, Entry[]>()
  const entries = new Map<string, Entry>()
  for (const [number, stay] of stays.entries()) {
    const lists = stay.who.map((name) => {
      const list = byPerson.get(name) ?? []
      byPerson.set(name, list)
      return list
    })
    const entry: Entry = { stay, number, isPlaced: false, lists }
    entries.set(stay.id, entry)
    if (!unplaced.has(stay.id)) enter(entry)
  }

  const clashesAt = (entry: Entry, at: { from: number; until: number }): Clash[] => {
    const clashes: Clash[] = []
    const moved = { ...entry.stay, ...at }
    for (const [place, list] of entry.lists.entries()) {
      const who = entry.stay.who[place] ?? ''
      for (const other of list) {
        if (other === entry || !collide(moved, other.stay, margin)) continue
        clashes.push(comesFirst(moved, entry.number, other) ? { who, first: moved.id, second: other.stay.id } : { who, first: other.stay.id, second: moved.id })
      }
    }
    return clashes
  }

  return {
    move(id, to) {
      const entry = entries.get(id)
      if (!entry) return { ended: [], arisen: [] }
      const ended = entry.isPlaced ? clashesAt(entry, entry.stay) : []
      leave(entry)
      if (to === null) return { ended, arisen: [] }
      entry.stay = { ...entry.stay, from: to.from, until: to.until }
      enter(entry)
      return { ended, arisen: clashesAt(entry, entry.stay) }
    },
    probe(id, at) {
      const entry = entries.get(id)
      return entry ? clashesAt(entry, at) : []
    },
    isFree(id, at) {
      const entry = entries.get(id)
      if (!entry) return true
      for (const list of entry.lists) for (const other of list) if (other !== entry && collide(at, other.stay, margin)) return false
      return true
    },
    of(id) {
      const entry = entries.get(id)
      return entry?.isPlaced ? clashesAt(entry, entry.stay) : []
    }
  }
}

function enter(entry: Entry): void {
  for (const list of entry.lists) list.push(entry)
  entry.isPlaced = true
}

function leave(entry: Entry): void {
  if (!entry.isPlaced) return
  for (const list of entry.lists) {
    const place = list.indexOf(entry)
    const last = list.pop()
    if (last !== undefined && last !== entry && place !== -1) list[place] = last
  }
  entry.isPlaced = false
}

/** The order of the sweep: by start, then end, then as given. */
function comesFirst(stay: Stay, number: number, other: Entry): boolean {
  if (stay.from !== other.stay.from) return stay.from < other.stay.from
  if (stay.until !== other.stay.until) return stay.until < other.stay.until
  return number < other.number
}
