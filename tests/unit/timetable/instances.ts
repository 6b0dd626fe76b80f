import { restore } from '#shared/domain/restore.ts'
import type { Entities, Kind } from '#shared/domain/kinds.ts'
import { KINDS } from '#shared/domain/kinds.ts'
import type { Json } from '#shared/foundation/json.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import type { Rows } from '#shared/view/rows.ts'

/** How large a meeting is made, and from which seed. */
export interface Size {
  sessions: number
  groups: number
  rooms: number
  days: number
  delegates: number
  /** Share of delegates who take part from afar. */
  remote: number
  /** Whether report-back and closing have their places, as they usually have when the groups are laid out, or are free. */
  frame: 'kept' | 'free'
}

export const SIZES = {
  20: { sessions: 20, groups: 5, rooms: 3, days: 2, delegates: 40, remote: 0.1, frame: 'kept' },
  60: { sessions: 60, groups: 14, rooms: 6, days: 2, delegates: 120, remote: 0.1, frame: 'kept' },
  200: { sessions: 200, groups: 20, rooms: 10, days: 5, delegates: 300, remote: 0.1, frame: 'kept' }
} as const satisfies Record<number, Size>

/** A small generator of its own (Park and Miller's), so that instances do not change when the engine's does. */
export function dice(seed: number): (below: number) => number {
  let state = (Math.imul(seed, 48_271) >>> 1) % 2_147_483_647 || 1
  return (below) => {
    state = Number((BigInt(state) * 48_271n) % 2_147_483_647n)
    return state % below
  }
}

/**
 * An annual meeting as they are: an opening plenary and lunches that have their places; several sessions of each group with
 * its four co-chairs, some of whom sit in two groups; side events, bilaterals and press; a report-back and a closing;
 * speakers who speak twice, a team of interpreters, delegates who follow two or three groups, a few from afar.
 */
export function meetingOf(size: Size, seed: number): MeetingView {
  const roll = dice(seed)
  const rows = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as { [K in Kind]: Entities[K][] } // built from KINDS, which are the keys of Entities
  const add = <K extends Kind>(kind: K, row: Record<string, Json>): void => void rows[kind].push(restore(kind, row as never))
  const named = (text: string): Json => ({ en: text, fr: text, es: text })
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T // lists here are never empty
  const days = Array.from({ length: size.days }, (_, index) => `2027-10-${String(14 + index)}`)
  const groups = Array.from({ length: size.groups }, (_, index) => `g${index}`)

  add('meeting', {
    id: 'm', title: named('Annual meeting'), start: days[0] ?? '', end: days.at(-1) ?? '', host: 'MX', mode: 'hybrid', zone: 'America/Mexico_City',
    opens: '09:00', closes: '18:00', groups: Object.fromEntries(groups.map((id) => [id, true]))
  })
  for (let index = 0; index < size.rooms; index++) {
    add('room', {
      id: `r${index}`, meeting: 'm', rank: `a${String(index).padStart(2, '0')}`, name: named(`Room ${index}`), capacity: index === 0 ? 400 : index < size.rooms / 2 ? 90 : 45,
      layout: null, booths: index % 2 === 0 ? 3 : 1, hybrid: index < (size.rooms * 2) / 3, stepFree: true
    })
  }
  add('room', { id: 'dining', meeting: 'm', rank: 'b0', name: named('Dining hall'), capacity: 500, layout: 'reception', booths: 0, hybrid: false, stepFree: true })

  const person = (id: string, role: string, delegation: string, more: Record<string, Json> = {}): void => {
    add('person', { id, givenNames: id, firstSurname: 'Ruiz', country: delegation })
    add('attendance', { id: `at-${id}`, meeting: 'm', person: id, delegation, role, answer: 'accepted', presence: 'inPerson', ...more })
  }
  const sides = ['CA', 'MX'] as const
  for (const side of sides) {
    person(`head-${side}`, 'head', side)
    person(`alternate-${side}`, 'alternate', side)
  }
  for (const [index, group] of groups.entries()) {
    add('group', { id: group, rank: `a${String(index).padStart(2, '0')}`, name: named(`Group ${index}`), status: 'active' })
    for (const side of sides) {
      for (const sector of ['public', 'private']) {
        // One in eight sits in two groups.
        const neighbour = `chair-${index - 1}-${side}-${sector}`
        const isShared = roll(12) === 0 && rows.person.some((known) => known.id === neighbour)
        const id = isShared ? neighbour : `chair-${index}-${side}-${sector}`
        if (!isShared) person(id, 'coChair', side, { groups: { [group]: true } })
        add('coChair', { id: `seat-${index}-${side}-${sector}`, group, country: side, sector, person: id, from: '2025' })
      }
    }
  }
  for (let index = 0; index < size.delegates; index++) {
    const own = [...new Set(Array.from({ length: 2 + roll(2) }, () => pick(groups)))]
    const isRemote = roll(1000) < size.remote * 1000
    person(`d${index}`, 'delegate', pick(sides), {
      groups: Object.fromEntries(own.map((id) => [id, true])), presence: isRemote ? 'remote' : 'inPerson',
      ...(roll(20) === 0 ? { arrivalDay: days[0] ?? '', arrivalTime: '10:30' } : {}), ...(roll(20) === 0 ? { departureDay: days.at(-1) ?? '', departureTime: '16:30' } : {})
    })
  }
  const experts = Array.from({ length: size.sessions }, (_, index) => `expert-${index}`)
  for (const id of experts) person(id, 'expert', pick(sides), roll(8) === 0 ? { away: { a: { day: pick(days), from: '09:00', until: '12:00' } } } : {})
  // One team works between the three languages; who interprets between two is settled once the hours are.
  const team = Array.from({ length: 6 }, (_, index) => `interpreter-${index}`)
  for (const id of team) person(id, 'interpreter', 'MX')

  let count = 0
  const session = (kind: string, minutes: number, more: Record<string, Json>, roles: [string, string][]): void => {
    const id = `s${count++}`
    add('session', {
      id, meeting: 'm', kind, title: named(`${kind} ${id}`), minutes, status: 'draft', visibility: 'shared',
      roles: Object.fromEntries(roles.map(([role, who], index) => [`p${index}`, { role, person: who, rank: `a${index}`, minutes: null }])), ...more
    })
  }
  const interpretation = team.map((id): [string, string] => ['interpreter', id])
  session('plenary', 45, { day: days[0] ?? '', start: '09:00', room: 'r0', locked: true, audience: 200 }, [['chair', 'head-MX'], ['coChair', 'head-CA']])
  for (const day of days) session('meal', 75, { day, start: '12:30', room: 'dining', locked: true, audience: 200 }, [])
  const kept = (start: string): Record<string, Json> => (size.frame === 'kept' ? { day: days.at(-1) ?? '', start, room: 'r0', locked: true } : {})
  session('reportBack', 60, { audience: 200, languages: { en: true, fr: true, es: true }, ...kept('16:00') }, [['chair', 'head-CA'], ['coChair', 'head-MX']])
  session('plenary', 30, { audience: 200, after: { [`s${count - 1}`]: true }, ...kept('17:00') }, [['chair', 'head-MX'], ['coChair', 'head-CA']])
  const others = Math.floor(size.sessions / 5)
  const rest = size.sessions - count - others
  for (let index = 0; index < rest; index++) {
    const group = groups[index % groups.length] ?? ''
    const speakers = Array.from({ length: 1 + roll(2) }, (): [string, string] => ['speaker', pick(experts)])
    const isTrilingual = roll(6) === 0
    session('workingGroup', pick([45, 60, 60, 75, 90]), {
      group, wish: roll(4) === 0 ? pick(['morning', 'afternoon']) : null, audience: 20 + roll(30), languages: isTrilingual ? { en: true, fr: true, es: true } : { en: true, es: true },
      needs: roll(4) === 0 ? { hybrid: true } : {}
    }, [...unique(speakers), ...(isTrilingual ? interpretation : [])])
  }
  for (let index = 0; index < others; index++) {
    const kind = pick(['sideEvent', 'sideEvent', 'bilateral', 'press'])
    const isOfGroup = kind === 'sideEvent' && roll(2) === 0
    session(kind, kind === 'sideEvent' ? 60 : 30, {
      group: isOfGroup ? pick(groups) : null, audience: kind === 'sideEvent' ? 40 : 12, wish: roll(5) === 0 ? 'afternoon' : null
    }, unique([['chair', pick(experts)], ['speaker', pick(experts)], ['speaker', kind === 'bilateral' ? pick(['head-CA', 'head-MX', 'alternate-CA', 'alternate-MX']) : pick(experts)]]))
  }
  // Rows are the schema's own output; Rows only forbids writing to them.
  const view = meetingView(rows as Rows, 'm')
  if (view === null) throw new Error('The meeting was just made')
  return view
}

function unique(roles: [string, string][]): [string, string][] {
  return roles.filter(([, who], index) => roles.findIndex(([, other]) => other === who) === index)
}

/** The meeting with a plan for what waited, for tests that begin with a full timetable. */
export function placedView(view: MeetingView): MeetingView {
  const scheduling = new Scheduling(view, { scope: 'waiting', seed: 1, moves: 200_000 })
  scheduling.search(200_000)
  const { places } = scheduling.proposal()
  return { ...view, sessions: view.sessions.map((session) => ({ ...session, ...places[session.id] }) as typeof session) } // places hold days and times that the engine has written
}
