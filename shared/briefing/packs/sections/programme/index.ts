import { isPlaced } from '#shared/domain/session/rules.ts'
import { agendaPart, trilingualAgendaPart } from '#shared/briefing/documents/agenda.ts'
import { programmePart } from '#shared/briefing/documents/programme.ts'
import { runOfShowPart } from '#shared/briefing/documents/timetable/run-of-show.ts'
import { isVisible, type SectionDefinition } from '#shared/briefing/packs/section.ts'

export const agenda: SectionDefinition = {
  kind: 'agenda',
  build: ({ edition }) => [agendaPart(edition)],
  buildTrilingual: ({ edition }, languages) => [trilingualAgendaPart(edition, languages)]
}

export const programme: SectionDefinition = {
  kind: 'programme',
  sideBySide: 'columns',
  build: ({ edition }) => [programmePart(edition)]
}

/** Minute by minute, with what the pack's own side keeps to itself. */
export const runOfShow: SectionDefinition = {
  kind: 'runOfShow',
  sideBySide: 'lines',
  build: ({ edition, side }) => {
    const sessions = edition.view.sessions.filter(isPlaced).filter(({ status, visibility }) => status !== 'cancelled' && isVisible(visibility, side))
    return [runOfShowPart(edition, sessions.map(({ id }) => id))]
  }
}
