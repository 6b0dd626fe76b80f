import type { Language } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { TextState } from '#shared/domain/wording/rules.ts'
import { textsOfMeeting, type MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** How many texts of a document are in one state, and the first of them. */
export interface StateCount {
  state: TextState
  count: number
  first: MeetingText
}

/** What is said of a document in a language: what is missing and what needs another look, else the one thing that is left to say. */
export function statesIn(view: MeetingView, { id }: Document, language: Language): StateCount[] {
  const texts = textsOfMeeting(view).filter(({ record }) => record.kind === 'document' && record.id === id)
  const counted = (state: TextState): StateCount[] => {
    const [first, ...others] = texts.filter(({ states }) => states[language] === state)
    return first === undefined ? [] : [{ state, count: others.length + 1, first }]
  }
  const work = [...counted('missing'), ...counted('stale')]
  return work.length > 0 ? work : [...counted('draft'), ...counted('source'), ...counted('approved')].slice(0, 1)
}
