import { zoneCity } from '#shared/foundation/zones/index.ts'
import { isPlaced, type Placed, rolesOf } from '#shared/domain/session/rules.ts'
import type { SessionKind, SessionRole } from '#shared/domain/session/schema.ts'
import { type BodyRow, type Cell, cell, type Column, joinTexts, paragraph, type Part, type Row, type RunStyle, table, text, type Text } from '../model/index.ts'
import { heading } from './agenda.ts'
import { type Edition, required, written } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import { personName } from './people.ts'
import { sessionMark } from './release/marks.ts'
import { narrowBlocks } from './rich/narrow.ts'
import { cellsBeside, clockColumns, clockHeads, knownZone, timesLine, timesOf } from './frame/times.ts'
import { sentenceAround } from './frame/words.ts'

const ROW_KINDS: Readonly<Partial<Record<SessionKind, BodyRow['kind']>>> = {
  plenary: 'plenary', reportBack: 'plenary', ceremony: 'plenary', break: 'break', meal: 'break', reception: 'break'
}
/** How the row of a session looks, in every table of sessions: what brings everybody together is tinted, what is a pause is shaded. */
export function rowKindOf(kind: SessionKind): BodyRow['kind'] {
  return ROW_KINDS[kind] ?? 'plain'
}

/** Who is named in a programme, in this order. */
const NAMED_ROLES: readonly SessionRole[] = ['chair', 'coChair', 'speaker', 'rapporteur']

/** The programme by day, in the venue's time: what, where, who chairs. Only what both sides may see. */
export function programmePart(edition: Edition): Part {
  const { language, words } = edition
  return {
    id: 'programme',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.programme')),
    lines: [...openingLines(edition), ...timesLine(edition)],
    orientation: 'portrait',
    blocks: [programmeTable(edition)]
  }
}

function programmeTable(edition: Edition) {
  const { view, words, language } = edition
  const sessions = view.sessions.filter(isPlaced).filter((session) => session.visibility === 'shared' && (session.status !== 'cancelled' || isNewlyCancelled(session, edition)))
  if (sessions.length === 0) return paragraph(text(words('programme.empty'), 'missing'))
  const zone = knownZone(view.meeting.zone)
  const heads = clockHeads(edition, zone === null ? words('agenda.time') : zoneCity(zone, language))
  const columns: Column[] = [...clockColumns(heads), { width: 3.05 }, { width: 1, isOptional: true }]
  const rows: Row[] = []
  sessions.forEach((session, index) => {
    if (session.day !== sessions[index - 1]?.day) rows.push({ kind: 'group', cells: [{ ...cell(heading(session.day, language)), span: columns.length }] })
    rows.push(sessionRow(session, edition))
  })
  return table(columns, [...heads, words('programme.session'), words('programme.place')], rows)
}

/** Cancelled since the version that readers hold: shown once more, struck, so that nobody goes there. */
function isNewlyCancelled({ id }: Placed, { version, language }: Edition): boolean {
  return sessionMark(version, id, language)?.mark === 'cancelled'
}

function sessionRow(session: Placed, edition: Edition): BodyRow {
  const { language, view, version } = edition
  const mark = sessionMark(version, session.id, language)
  const struck = mark?.mark === 'cancelled' ? ('struck' as const) : undefined
  return {
    kind: rowKindOf(session.kind),
    id: session.id,
    about: `session/${session.id}`,
    ...(mark && { mark: mark.mark }),
    cells: [
      cell(text(timesOf(session.day, session.start, session.minutes, edition), struck)),
      ...cellsBeside(session.day, session.start, edition),
      mark?.mark === 'cancelled' ? cell(titleOf(session, edition, 'struck'), mark.words) : sessionCell(session, edition, mark?.words ?? []),
      cell(struck ? [] : written(view.room(session.room)?.name ?? {}, edition))
    ]
  }
}

/** Title, description, and one line for each role. A group's session without a title of its own bears the group's name. */
function sessionCell(session: Placed, edition: Edition, changed: Text): Cell {
  const around = cell(...NAMED_ROLES.map((role) => roleLine(session, role, edition)), changed)
  return { blocks: [...cell(titleOf(session, edition, 'strong')).blocks, ...narrowBlocks(session.description, edition), ...around.blocks] }
}

function titleOf(session: Placed, edition: Edition, style: RunStyle): Text {
  const own = written(session.title, edition, style)
  return own.length > 0 ? own : required(edition.view.group(session.group)?.name ?? {}, edition, style)
}

function roleLine(session: Placed, role: SessionRole, edition: Edition): Text {
  const people = rolesOf(session, role).flatMap((entry) => {
    const person = edition.view.person(entry.person)
    return person ? [personName(person, edition)] : []
  })
  if (people.length === 0) return []
  return sentenceAround(edition.words, 'programme.people', 'names', joinTexts(people, '; '), { role: edition.words(`sessionRole.${role}_${people.length === 1 ? 'one' : 'other'}`) }, 'label')
}
