import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'

/** The person for whom a pack is, while they are expected. */
export function readerOf(view: MeetingView, { person }: Pick<ComposedPack, 'person'>): Delegate | null {
  if (person === null) return null
  return view.delegates.find((delegate) => delegate.person.id === person && isExpected(delegate.attendance)) ?? null
}
