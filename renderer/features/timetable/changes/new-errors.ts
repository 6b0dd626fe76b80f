import type { Finding } from '#shared/checks/finding.ts'
import { findingsOf } from '#shared/checks/registry.ts'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { withPlaces } from '#shared/view/with-places.ts'

/** The errors that the checks would find with these sessions there and do not find now. */
export function newErrors(now: MeetingView, after: MeetingView, places: Readonly<Record<string, SessionPlace>>): Finding[] {
  const known = new Set(findingsOf(now).map(({ id }) => id))
  return findingsOf(withPlaces(after, places)).filter(({ id, severity }) => severity === 'error' && !known.has(id))
}
