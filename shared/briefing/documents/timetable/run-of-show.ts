import { formatDuration } from '#shared/foundation/formats/index.ts'
import { isPlaced, rolesOf } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { runOfShow, type TimedStep } from '#shared/domain/session/steps.ts'
import { type BodyRow, cell, joinTexts, paragraph, type Part, type Row, table, text, type Text } from '#shared/briefing/model/index.ts'
import { heading } from '../agenda.ts'
import { type Edition, required, written } from '../frame/edition.ts'
import { bodyName, openingLines } from '../frame/heading.ts'
import { personName } from '../people.ts'
import { cellsBeside, clockColumns, clockHeads, clocksBeside, timeIn, timesOf } from '../frame/times.ts'

/** Those behind the times. */
const COLUMNS = [
  { width: 'auto', align: 'right' }, { width: 2.7 }, { width: 2.4 }, { width: 'auto' }, { width: 1, isOptional: true }, { width: 2.1, isOptional: true }
] as const

/**
 * Minute by minute: time, length, what happens, who speaks in which language, the cue, who sees to it (PRODUCT,
 * "Documents"). Sessions without steps are one line. `sessions`: only these, whoever may see them; null: all that both sides may see.
 */
export function runOfShowPart(edition: Edition, sessions: readonly string[] | null): Part {
  const { view, language, words } = edition
  const chosen = view.sessions.filter(({ id, status, visibility }) => (sessions === null ? status !== 'cancelled' && visibility === 'shared' : sessions.includes(id)))
  const shown = sessions === null ? chosen.filter(isPlaced) : chosen
  const heads = clockHeads(edition, words('runOfShow.time'))
  return {
    id: 'run-of-show',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.runOfShow')),
    lines: openingLines(edition),
    orientation: 'landscape',
    blocks: [
      shown.length === 0
        ? paragraph(text(words('programme.empty'), 'missing'))
        : table(
            [...clockColumns(heads), ...COLUMNS],
            [...heads, ...(['length', 'action', 'speaker', 'language', 'cue', 'owner'] as const).map((key) => words(`runOfShow.${key}`))],
            rowsOf(shown, edition)
          )
    ]
  }
}

function rowsOf(sessions: readonly Session[], edition: Edition): Row[] {
  return sessions.flatMap((session, index): Row[] => {
    const { day } = session
    const head: Row[] = day === sessions[index - 1]?.day && index > 0 ? [] : [dayRow(day === null ? edition.words('runOfShow.unplaced') : heading(day, edition.language), edition)]
    return [...head, sessionRow(session, edition), ...runOfShow(session).steps.map((step) => ({ ...stepRow(session, step, edition), about: `session/${session.id}/steps` }))]
  })
}

function dayRow(words: string, edition: Edition): Row {
  return { kind: 'group', cells: [{ ...cell(words), span: COLUMNS.length + 1 + clocksBeside(edition).length }] }
}

function sessionRow(session: Session, edition: Edition): BodyRow {
  const { view, language, words } = edition
  const own = written(session.title, edition, 'strong')
  const title = own.length > 0 ? own : required(view.group(session.group)?.name ?? {}, edition, 'strong')
  const { over, steps } = runOfShow(session)
  const chairs = [...rolesOf(session, 'chair'), ...rolesOf(session, 'coChair')].flatMap(({ person }) => nameOf(person, edition))
  return {
    about: `session/${session.id}`,
    kind: steps.length > 0 ? 'plenary' : 'plain',
    id: session.id,
    cells: [
      cell(text(session.day !== null && session.start !== null ? timesOf(session.day, session.start, session.minutes, edition) : '', 'strong')),
      ...cellsBeside(session.day, session.start, edition),
      cell(text(formatDuration(session.minutes, language), 'strong')),
      cell(title, written(view.room(session.room)?.name ?? {}, edition, 'soft'), over > 0 ? text(words('runOfShow.over', { time: formatDuration(over, language) }), 'missing') : []),
      cell(joinTexts(chairs, '; ')),
      cell(session.languages.map((one) => one.toUpperCase()).join(' ')),
      cell(''),
      cell('')
    ]
  }
}

function stepRow(session: Session, step: TimedStep, edition: Edition): BodyRow {
  const { language } = edition
  return {
    kind: 'plain',
    id: `${session.id}.${step.id}`,
    cells: [
      cell(step.start === null ? `+${formatDuration(step.offset, language)}` : timeIn(step.start, edition)),
      ...cellsBeside(session.day, step.start, edition),
      cell(formatDuration(step.minutes, language)),
      cell(required(step.action, edition)),
      cell(joinTexts(step.person === null ? [] : nameOf(step.person, edition), '; ')),
      cell(step.language === null ? '' : step.language.toUpperCase()),
      cell(step.cue),
      cell(step.owner)
    ]
  }
}

function nameOf(id: string, edition: Edition): Text[] {
  const person = edition.view.person(id)
  return person ? [personName(person, edition)] : []
}
