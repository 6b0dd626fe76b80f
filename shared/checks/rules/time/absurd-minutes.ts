import { USUAL_MINUTES } from '#shared/domain/session/rules.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'
import { anotherLength, open } from '#shared/checks/reading/remedies.ts'

/** Longer than a day cannot be meant; longer than ten hours hardly. */
const ABSURD = 1440
const STRANGE = 600

/** A session lasts no time at all, or longer than anybody sits. */
export const absurdMinutes: Rule = (view) =>
  reading(view)
    .active.filter(({ minutes }) => minutes === 0 || minutes > STRANGE)
    .map((session) => ({
      rule: 'absurdMinutes',
      severity: session.minutes === 0 || session.minutes > ABSURD ? 'error' : 'warning',
      records: [sessionRef(session.id)],
      values: { session: titleOf(view, session), length: { minutes: session.minutes } },
      when: session.day === null ? null : { day: session.day, start: session.start },
      so: [session.minutes],
      remedies: [anotherLength(session.id, USUAL_MINUTES[session.kind]), open(sessionRef(session.id))]
    }))
