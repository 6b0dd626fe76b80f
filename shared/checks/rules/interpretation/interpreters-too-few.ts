import { interpretersFor } from '#shared/domain/session/interpretation.ts'
import { interpretersIn } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** Fewer interpreters than the languages and the length of the session need. Who interprets in a sign language alone is not counted. */
export const interpretersTooFew: Rule = (view) =>
  reading(view).active.flatMap((session) => {
    const needed = interpretersFor(session)
    const given = interpretersIn(session).filter((id) => (view.person(id)?.languages.length ?? 0) > 1 || view.person(id)?.signLanguages.length === 0).length
    if (given >= needed) return []
    return [
      {
        rule: 'interpretersTooFew' as const,
        severity: 'warning' as const,
        records: [sessionRef(session.id)],
        values: { session: titleOf(view, session), given, needed, length: { minutes: session.minutes }, languages: { list: session.languages.map((language) => ({ language })) } },
        when: session.day === null ? null : { day: session.day, start: session.start },
        so: [given, needed],
        remedies: [open(sessionRef(session.id))]
      }
    ]
  })
