import { formatDuration } from '#shared/foundation/formats/index.ts'
import { isPlaced, type Placed, rolesOf } from '#shared/domain/session/rules.ts'
import type { SessionRole } from '#shared/domain/session/schema.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import { heading as dayHeading } from '#shared/briefing/documents/agenda.ts'
import type { Edition } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { officeCell, personName } from '#shared/briefing/documents/people.ts'
import { timeIn, timesBeside, timesLine } from '#shared/briefing/documents/frame/times.ts'
import { titleOf } from '#shared/briefing/documents/timetable/posted.ts'
import { type Block, cell, groupRow, joinTexts, type Row, table, text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionDefinition } from '#shared/briefing/packs/section.ts'

const SPEAKING = ['chair', 'coChair', 'speaker', 'rapporteur'] as const satisfies readonly SessionRole[]
type SpeakingRole = (typeof SPEAKING)[number]

/** Who speaks where, for how long and in which languages: what an interpreter prepares by. */
export const speakers: SectionDefinition = {
  kind: 'speakers',
  sideBySide: 'lines',
  build: ({ edition, side }) => {
    const { language, view, words } = edition
    const sessions = view.sessions.filter(isPlaced).filter(({ status, visibility }) => status !== 'cancelled' && isVisible(visibility, side))
    const blocks = [...new Set(sessions.map(({ day }) => day))].flatMap((day): Block[] => {
      const rows = sessions.filter((session) => session.day === day).flatMap((session) => sessionRows(session, edition))
      if (rows.length === 0) return []
      const columns = [{ width: 1.7 }, { width: 2.2 }, { width: 1.1 }, { width: 'auto', align: 'right' }] as const
      const header = [words('participants.name'), words('participants.office'), words('speakers.languages'), words('runOfShow.length')]
      return [{ kind: 'heading', level: 2, id: `speakers-${day}`, text: text(dayHeading(day, language)) }, table([...columns], header, rows)]
    })
    if (blocks.length === 0) return []
    return [{ id: 'speakers', kicker: text(bodyName(edition, language)), heading: text(words('section.speakers')), lines: [...openingLines(edition), ...timesLine(edition)], orientation: 'portrait', blocks }]
  }
}

/** One person with all that they do in a session. */
interface Speaking {
  person: string
  roles: SpeakingRole[]
  minutes: number
}

function sessionRows(session: Placed, edition: Edition): Row[] {
  const { words, language, view } = edition
  const rows = speakingIn(session).flatMap(({ person: id, minutes, roles }): Row[] => {
    const person = view.person(id)
    if (person === null) return []
    return [{
      kind: 'plain',
      id: `${session.id}.${id}`,
      about: `person/${person.id}`,
      cells: [
        cell(personName(person, edition, true), text(enumerated(roles.map((role) => words(`speakers.${role}`))), 'soft')),
        officeCell(person, edition),
        cell(language === 'en' ? person.languages.map((one) => words(`language.${one}`)).join(', ') : enumerated(person.languages.map((one) => words(`language.${one}`)))),
        cell(minutes === 0 ? '' : formatDuration(minutes, language))
      ]
    }]
  })
  if (rows.length === 0) return []
  return [{ ...groupRow(joinTexts([[...text(timeIn(session.start, edition)), ...timesBeside(session.day, session.start, edition)], titleOf(session, edition)], ' · '), 4), about: `session/${session.id}` }, ...rows]
}

/** One after the other, the first with a capital: “Présidence, intervention”. English writes its languages with capitals anywhere. */
function enumerated(names: readonly string[]): string {
  return names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ')
}

/** Those with a role, then those who only act in a step of the run of show; each once. */
function speakingIn(session: Placed): Speaking[] {
  const found = new Map<string, Speaking>()
  const add = (person: string, role: SpeakingRole, minutes: number | null): void => {
    const known = found.get(person) ?? { person, roles: [], minutes: 0 }
    found.set(person, { person, roles: [...new Set([...known.roles, role])], minutes: known.minutes + (minutes ?? 0) })
  }
  for (const role of SPEAKING) for (const { person, minutes } of rolesOf(session, role)) add(person, role, minutes)
  const withRole = new Set(found.keys())
  for (const { person, minutes } of runOfShow(session).steps) if (person !== null && !withRole.has(person)) add(person, 'speaker', minutes)
  return [...found.values()]
}
