import type { Trilingual } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Target } from '../readiness/finding.ts'
import { targetOf } from '../readiness/target.ts'

/** Where a piece of a page is written, and what the record is called there; the meeting itself has no name. */
export interface Source {
  screen: Target['screen'] | 'terms'
  focus: string | null
  name: Trilingual | null
}

/** Parts of a session that its screen can open: what stands behind the record in a mark such as `session/s3/steps`. */
const SESSION_PARTS: readonly string[] = ['steps', 'needs', 'people']

/** Where that is written which a page names as `item/i3/title` (`Sourced`); null for what is not there any more, or has no screen. */
export function sourceOf(view: MeetingView, about: string): Source | null {
  const [kind = '', id = '', ...path] = about.split('/')
  if (kind === 'term') return { screen: 'terms', focus: id, name: null }
  const record: RecordRef = { kind, id }
  const name = nameOf(view, record)
  if (name === undefined) return null
  const { screen, focus } = targetOf(view, record)
  const part = kind === 'session' ? SESSION_PARTS.find((one) => one === path[0]) : undefined
  return { screen, focus: part === undefined ? focus : `${id}/${part}`, name }
}

/** Undefined where there is no such record. A session without a title of its own bears the name of its group. */
function nameOf(view: MeetingView, { kind, id }: RecordRef): Trilingual | null | undefined {
  switch (kind) {
    case 'meeting':
      return null
    case 'item':
      return view.agenda.find(({ item }) => item.id === id)?.item.title
    case 'session': {
      const session = view.session(id)
      if (session === null) return undefined
      return Object.keys(session.title).length > 0 ? session.title : (view.group(session.group)?.name ?? {})
    }
    case 'document':
      return view.document(id)?.title
    case 'group':
      return view.group(id)?.name
    case 'room':
      return view.room(id)?.name
    case 'seating':
      return view.seatings.find((plan) => plan.id === id)?.name
    case 'person': {
      const person = view.person(id)
      return person === null ? undefined : { en: fullName(person), fr: fullName(person), es: fullName(person) }
    }
    default:
      return undefined
  }
}
