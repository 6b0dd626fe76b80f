import { inEach, type Trilingual } from '#shared/foundation/language.ts'
import { standingPart } from '#shared/domain/document/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { titleOfFile } from '../attached/packed-files.ts'
import { wordsIn } from '../documents/frame/words.ts'
import type { Target } from '../readiness/finding.ts'
import { targetOf, targetOfFile } from '../readiness/target.ts'

/** Where a piece of a page is written, and what the record is called there; the meeting itself has no name. */
export interface Source {
  screen: Target['screen'] | 'terms'
  focus: string | null
  name: Trilingual | null
  /** Of the part of a document, or the file that goes with it, which `focus` names behind the document; null: the record as a whole. */
  part: Trilingual | null
}

/** Parts of a session that its screen can open: what stands behind the record in a mark such as `session/s3/steps`. */
const SESSION_PARTS: readonly string[] = ['steps', 'needs', 'people']

/** Where that is written which a page names as `item/i3/title` (`Sourced`); null for what is not there any more, or has no screen. */
export function sourceOf(view: MeetingView, about: string): Source | null {
  const [kind = '', id = '', ...path] = about.split('/')
  if (kind === 'term') return { screen: 'terms', focus: id, name: null, part: null }
  const record: RecordRef = { kind, id }
  const name = nameOf(view, record)
  if (name === undefined) return null
  const { screen, focus } = targetOf(view, record)
  const [field = ''] = path
  const document = kind === 'document' ? view.document(id) : null
  const part = document === null ? null : nameOfPart(document, field)
  if (part !== null && field.startsWith(ATTACHED)) return { ...targetOfFile(id, field.slice(ATTACHED.length)), name, part }
  const isPart = part !== null || (kind === 'session' && SESSION_PARTS.includes(field))
  return { screen, focus: isPart ? `${focus ?? ''}/${field}` : focus, name, part }
}

const ATTACHED = 'attached.'

/** What `parts.p2` or `attached.f1` of a document is called; null where there is none such. */
function nameOfPart(document: Document, path: string): Trilingual | null {
  const [field, id = ''] = path.split('.')
  const part = field === 'parts' ? document.parts[id] : undefined
  const standing = standingPart(document, id)
  if (part !== undefined) return standing === null ? part.heading : inEach((language) => wordsIn(language)(standing))
  const file = field === 'attached' ? document.attached[id] : undefined
  return file === undefined ? null : inEach((language) => titleOfFile(file, language))
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
    case 'outcome':
      return view.outcomes.find((outcome) => outcome.id === id)?.text
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
