import type { AgendaPart } from '#shared/domain/item/schema.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import type { Found, Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, whenOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import type { Slot } from '#shared/checks/reading/slots.ts'

/** The work of a meeting: what the opening opens and the closing closes. */
const WORK: ReadonlySet<SessionKind> = new Set(['plenary', 'workingGroup', 'reportBack'])

/** Work begins before the opening: the session in which the agenda opens the meeting, or the first plenary or ceremony. */
export const openingFirst: Rule = (view) => {
  const here = reading(view)
  const opening = onAgenda(here, 'opening')[0] ?? here.slots.find(({ session }) => session.visibility === 'shared' && (session.kind === 'plenary' || session.kind === 'ceremony'))
  if (opening === undefined) return []
  return workOf(here)
    .filter((slot) => slot !== opening && slot.from < opening.until && !(slot.session.kind === 'plenary' && slot.from >= opening.from))
    .map((slot) => misplaced(here, 'openingFirst', slot, opening))
}

/** Work goes on after the session in which the agenda closes the meeting. Ceremonies, meals and the press may follow. */
export const closingLast: Rule = (view) => {
  const here = reading(view)
  const closing = onAgenda(here, 'close').at(-1)
  if (closing === undefined) return []
  return workOf(here)
    .filter((slot) => slot !== closing && slot.until > closing.from)
    .map((slot) => misplaced(here, 'closingLast', slot, closing))
}

/** A group meets after the last session in which its results are reported. */
export const reportBeforeGroup: Rule = (view) => {
  const here = reading(view)
  const reports = here.slots.filter(({ session }) => session.kind === 'reportBack')
  return here.slots.flatMap((slot) => {
    if (slot.session.kind !== 'workingGroup') return []
    const due = reports.filter(({ session }) => session.group === null || session.group === slot.session.group)
    const last = due.at(-1)
    if (last === undefined || due.some((report) => report.from >= slot.until)) return []
    return [misplaced(here, 'reportBeforeGroup', slot, last)]
  })
}

/** The placed sessions in which items of one part of the agenda are taken, in order of time. */
function onAgenda({ view, slots }: Reading, part: AgendaPart): Slot[] {
  const sessions = new Set(view.agenda.filter(({ item }) => item.part === part).map(({ session }) => session?.id))
  return slots.filter(({ session }) => sessions.has(session.id))
}

function workOf({ slots }: Reading): Slot[] {
  return slots.filter(({ session }) => WORK.has(session.kind) && session.visibility === 'shared')
}

function misplaced({ view }: Reading, rule: 'openingFirst' | 'closingLast' | 'reportBeforeGroup', slot: Slot, other: Slot): Found {
  return {
    rule,
    severity: 'warning',
    records: [sessionRef(slot.session.id), sessionRef(other.session.id)],
    values: {
      session: titleOf(view, slot.session), other: titleOf(view, other.session), time: { time: slot.session.start }, date: { date: slot.session.day },
      otherTime: { time: other.session.start }, otherDate: { date: other.session.day }
    },
    when: whenOf(slot),
    so: [slot.from, slot.until, other.from, other.until],
    remedies: [open(sessionRef(slot.session.id))]
  }
}
