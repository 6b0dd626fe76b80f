import { isEverJoined, isJoined, joinLink } from '#shared/domain/session/joining.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { run, type Text, text } from '#shared/briefing/model/index.ts'
import type { Edition } from './edition.ts'

/** An address of the web as it is printed: whole, so that it can be typed, and followed where the page is read on a screen. */
export function address(link: string): Text {
  return [{ ...run(link), link }]
}

/** How a session is joined from afar: its address, that it is still to come, or that one has to be there. Nothing for what has no address by its nature. */
export function joiningOf(session: Session, { view, words }: Edition): Text {
  const link = joinLink(view, session)
  if (link !== null) return address(link)
  if (isJoined(view, session)) return text(words('join.open'), 'missing')
  return view.meeting.mode === 'hybrid' && isEverJoined(session) ? text(words('join.inPerson'), 'soft') : []
}
