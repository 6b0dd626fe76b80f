import type { Session } from '#shared/domain/session/schema.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'
import { anotherLength, open } from '#shared/checks/reading/remedies.ts'

/** The speeches of a session, added up, are longer than the session. */
export const speechesTooLong: Rule = tooLong('speechesTooLong', (session) => sum(Object.values(session.roles)))

/** The steps of the run of show are longer than their session. */
export const stepsTooLong: Rule = tooLong('stepsTooLong', (session) => sum(Object.values(session.steps)))

function tooLong(rule: 'speechesTooLong' | 'stepsTooLong', minutesIn: (session: Session) => number): Rule {
  return (view) =>
    reading(view).active.flatMap((session) => {
      const needed = minutesIn(session)
      if (needed <= session.minutes) return []
      return [
        {
          rule,
          severity: 'warning' as const,
          records: [sessionRef(session.id)],
          values: { session: titleOf(view, session), needed: { minutes: needed }, length: { minutes: session.minutes } },
          when: session.day === null ? null : { day: session.day, start: session.start },
          so: [needed, session.minutes],
          remedies: [anotherLength(session.id, needed), open(sessionRef(session.id))]
        }
      ]
    })
}

function sum(parts: readonly { minutes: number | null }[]): number {
  return parts.reduce((total, { minutes }) => total + (minutes ?? 0), 0)
}
