import type { Session } from '#shared/domain/session/schema.ts'
import { interpretersIn } from '#shared/view/attending.ts'
import type { Found, Rule } from '#shared/checks/finding.ts'
import { namesOf, reading, sessionRef, titleOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** Nobody of the team works with a language of the session, or somebody works with fewer than two of them. */
export const interpreterLanguages: Rule = (view) => {
  const here = reading(view)
  return here.active.flatMap((session) => {
    const team = interpretersIn(session).flatMap((id) => view.person(id) ?? [])
    if (session.languages.length < 2 || team.length === 0) return []
    const uncovered = session.languages.filter((language) => !team.some(({ languages }) => languages.includes(language)))
    const idle = team.filter(({ languages, signLanguages }) => signLanguages.length === 0 && session.languages.filter((language) => languages.includes(language)).length < 2)
    const so = [...session.languages, ...team.flatMap(({ id, languages }) => [id, ...languages])]
    return [
      ...(uncovered.length === 0 ? [] : [about(here, session, { sentence: 'uncovered', so, values: { languages: { list: uncovered.map((language) => ({ language })) } } })]),
      ...(idle.length === 0 ? [] : [about(here, session, { sentence: 'idle', so, who: idle.map(({ id }) => id), values: { people: namesOf(view, idle.map(({ id }) => id)) } })])
    ]
  })
}

function about({ view }: Reading, session: Session, more: Pick<Found, 'sentence' | 'so' | 'who' | 'values'>): Found {
  return {
    rule: 'interpreterLanguages',
    severity: 'warning',
    records: [sessionRef(session.id)],
    when: session.day === null ? null : { day: session.day, start: session.start },
    remedies: [open(sessionRef(session.id))],
    ...more,
    values: { session: titleOf(view, session), ...more.values }
  }
}
