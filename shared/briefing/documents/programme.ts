import { formatList } from '#shared/foundation/formats/index.ts'
import { zoneCity, zoneTimeName } from '#shared/foundation/zones/index.ts'
import { isPlaced, type Placed, rolesOf } from '#shared/domain/session/rules.ts'
import type { SessionKind, SessionRole } from '#shared/domain/session/schema.ts'
import { type BodyRow, type Cell, cell, type Column, joinTexts, paragraph, type Part, type Row, table, text, type Text } from '../model/index.ts'
import { heading } from './agenda.ts'
import { type Edition, required, written } from './edition.ts'
import { bodyName, openingLines } from './heading.ts'
import { personName } from './people.ts'
import { narrowBlocks } from './rich/narrow.ts'
import { knownZone, otherCapitals, timeElsewhere, timesOf } from './times.ts'
import { sentenceAround } from './words.ts'

const ROW_KINDS: Readonly<Partial<Record<SessionKind, BodyRow['kind']>>> = {
  plenary: 'plenary', reportBack: 'plenary', ceremony: 'plenary', break: 'break', meal: 'break', reception: 'break'
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

function timesLine({ view, language, words, capitals }: Edition): Text[] {
  const zone = knownZone(view.meeting.zone)
  if (zone === null) return []
  const others = capitals ? otherCapitals(zone).map((capital) => zoneTimeName(capital, language)) : []
  const values = { zone: zoneTimeName(zone, language), others: formatList(others, language) }
  return [text(words(others.length > 0 ? 'programme.timesWith' : 'programme.times', values))]
}

function programmeTable(edition: Edition) {
  const { view, words, language } = edition
  const sessions = view.sessions.filter(isPlaced).filter((session) => session.visibility === 'shared' && session.status !== 'cancelled')
  if (sessions.length === 0) return paragraph(text(words('programme.empty'), 'missing'))
  const zone = knownZone(view.meeting.zone)
  const elsewhere = edition.capitals ? otherCapitals(zone) : []
  const columns: Column[] = [{ width: 'auto' }, ...elsewhere.map(() => ({ width: 'auto' }) as const), { width: 3.7 }, { width: 1 }]
  const rows: Row[] = []
  sessions.forEach((session, index) => {
    if (session.day !== sessions[index - 1]?.day) rows.push({ kind: 'group', cells: [{ ...cell(heading(session.day, language)), span: columns.length }] })
    rows.push(sessionRow(session, edition, zone, elsewhere))
  })
  const here = zone === null ? words('agenda.time') : zoneCity(zone, language)
  return table(columns, [here, ...elsewhere.map((capital) => zoneCity(capital, language)), words('programme.session'), words('programme.place')], rows)
}

function sessionRow(session: Placed, edition: Edition, zone: string | null, elsewhere: readonly string[]): BodyRow {
  const { language, words, view } = edition
  return {
    kind: ROW_KINDS[session.kind] ?? 'plain',
    cells: [
      cell(timesOf(session.day, session.start, session.minutes, language)),
      ...elsewhere.map((capital) => cell(text(zone === null ? '' : timeElsewhere(zone, session.day, session.start, capital, language, words), 'soft'))),
      sessionCell(session, edition),
      cell(written(view.room(session.room)?.name ?? {}, edition))
    ]
  }
}

/** Title, description, and one line for each role. A group's session without a title of its own bears the group's name. */
function sessionCell(session: Placed, edition: Edition): Cell {
  const { view } = edition
  const own = written(session.title, edition, 'strong')
  const title = own.length > 0 ? own : required(view.group(session.group)?.name ?? {}, edition, 'strong')
  const roles = cell(...NAMED_ROLES.map((role) => roleLine(session, role, edition)))
  return { blocks: [...cell(title).blocks, ...narrowBlocks(session.description, edition), ...roles.blocks] }
}

function roleLine(session: Placed, role: SessionRole, edition: Edition): Text {
  const people = rolesOf(session, role).flatMap((entry) => {
    const person = edition.view.person(entry.person)
    return person ? [personName(person, edition)] : []
  })
  if (people.length === 0) return []
  return sentenceAround(edition.words, 'programme.people', 'names', joinTexts(people, '; '), { role: edition.words(`sessionRole.${role}`) }, 'label')
}
