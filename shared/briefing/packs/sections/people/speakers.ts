import { formatDuration, formatTime } from '#shared/foundation/formats/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { SessionRole } from '#shared/domain/session/schema.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import { byRank } from '#shared/ledger/rank.ts'
import { heading as dayHeading } from '#shared/briefing/documents/agenda.ts'
import type { Edition } from '#shared/briefing/documents/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/heading.ts'
import { officeCell, personName } from '#shared/briefing/documents/people.ts'
import { titleOf } from '#shared/briefing/documents/timetable/posted.ts'
import { type BodyRow, cell, groupRow, joinTexts, type Row, table, text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionDefinition } from '#shared/briefing/packs/section.ts'

const SPEAKING: readonly SessionRole[] = ['chair', 'coChair', 'speaker', 'rapporteur']

/** Who speaks where, for how long and in which languages: what an interpreter prepares by. */
export const speakers: SectionDefinition = {
  kind: 'speakers',
  build: ({ edition, side }) => {
    const { language, view, words } = edition
    const sessions = view.sessions.filter(isPlaced).filter(({ status, visibility }) => status !== 'cancelled' && isVisible(visibility, side))
    let day: string | null = null
    const rows = sessions.flatMap((session): Row[] => {
      const speaking = rowsOf(session, edition)
      if (speaking.length === 0) return []
      const head: Row[] = session.day === day ? [] : [groupRow(dayHeading(session.day, language), 4)]
      day = session.day
      return [...head, sessionRow(session, edition), ...speaking]
    })
    if (rows.length === 0) return []
    return [{
      id: 'speakers',
      kicker: text(bodyName(edition, language)),
      heading: text(words('section.speakers')),
      lines: openingLines(edition),
      orientation: 'portrait',
      blocks: [table([{ width: 1.7 }, { width: 2.2 }, { width: 1.1 }, { width: 'auto', align: 'right' }], [words('participants.name'), words('participants.office'), words('speakers.languages'), words('runOfShow.length')], rows)]
    }]
  }
}

function sessionRow(session: Placed, edition: Edition): BodyRow {
  const title = joinTexts([text(formatTime(session.start, edition.language), 'strong'), titleOf(session, edition).map((part) => ({ style: 'strong' as const, ...part }))], ' · ')
  return { kind: 'plenary', cells: [{ ...cell(title), span: 4 }] }
}

/** Those with a role, then those who only act in a step of the run of show. */
function rowsOf(session: Placed, edition: Edition): BodyRow[] {
  const { words, language, view } = edition
  const roles = SPEAKING.flatMap((role) =>
    Object.entries(session.roles).map(([id, value]) => ({ id, ...value })).filter((value) => value.role === role).sort(byRank)
  )
  const named = new Set(roles.map(({ person }) => person))
  const inSteps = runOfShow(session).steps.flatMap(({ person, minutes }) => (person === null || named.has(person) ? [] : [{ person, minutes, role: null }]))
  return [...roles, ...inSteps].flatMap(({ person: id, minutes, role }): BodyRow[] => {
    const person = view.person(id)
    if (person === null) return []
    const spoken = person.languages.map((one) => words(`language.${one}`)).join(', ')
    return [{
      kind: 'plain',
      cells: [
        cell(personName(person, edition, true), role === null ? [] : text(words(`sessionRole.${role}`), 'soft')),
        officeCell(person, edition),
        cell(spoken),
        cell(minutes === null ? '' : formatDuration(minutes, language))
      ]
    }]
  })
}
