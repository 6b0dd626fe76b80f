import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Rule } from '../finding.ts'

/** A session waits for its day and time. */
export const sessionUnplaced: Rule = ({ sessions }) =>
  sessions
    .filter((session) => session.status !== 'cancelled' && !isPlaced(session))
    .map((session) => ({
      rule: 'sessionUnplaced',
      severity: 'warning',
      records: [{ kind: 'session', id: session.id }],
      values: { session: session.title }
    }))
