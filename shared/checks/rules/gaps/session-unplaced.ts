import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** A session waits for its day and time. */
export const sessionUnplaced: Rule = (view) =>
  reading(view)
    .active.filter((session) => !isPlaced(session))
    .map((session) => ({
      rule: 'sessionUnplaced',
      severity: 'warning',
      records: [sessionRef(session.id)],
      values: { session: titleOf(view, session) },
      remedies: [open(sessionRef(session.id))]
    }))
