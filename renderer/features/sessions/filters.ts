import { useMemo } from 'react'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Session, SessionKind } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { fold } from '#shared/foundation/formats/fold.ts'

export interface Filters {
  /** Words that stand in a title, a room, a group or a name, in any language. */
  text: string
  kind: SessionKind | null
  group: string | null
}

export const EVERYTHING: Filters = { text: '', kind: null, group: null }

/** The sessions that a person wants to see. Accents and case do not matter, and words may come in any order. */
export function useFiltered(view: MeetingView, filters: Filters): readonly Session[] {
  const texts = useMemo(() => new Map(view.sessions.map((session) => [session.id, fold(wordsOf(view, session))])), [view])
  return useMemo(() => {
    const parts = fold(filters.text).split(' ').filter(Boolean)
    return view.sessions.filter(
      (session) =>
        (filters.kind === null || session.kind === filters.kind) &&
        (filters.group === null || session.group === filters.group) &&
        parts.every((part) => texts.get(session.id)?.includes(part))
    )
  }, [view, texts, filters])
}

function wordsOf(view: MeetingView, session: Session): string {
  const texts = [session.title, view.room(session.room)?.name, view.group(session.group)?.name]
  const people = Object.values(session.roles).map(({ person }) => view.person(person))
  return [
    ...texts.flatMap((text) => LANGUAGES.map((language) => text?.[language] ?? '')),
    ...people.map((person) => (person ? fullName(person) : ''))
  ].join(' ')
}
