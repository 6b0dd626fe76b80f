import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { NO_WORDING } from '#shared/domain/wording/schema.ts'
import type { TextState } from '#shared/domain/wording/rules.ts'
import type { MeetingText } from '#shared/translation/texts.ts'

/** The title of an item, with its translations in one state. */
export function textOfItem(id: string, text: Trilingual, state: TextState = 'draft'): MeetingText {
  const stateOf = (language: 'en' | 'fr' | 'es'): TextState => (text[language] === undefined ? 'missing' : language === 'en' && state !== 'approved' ? 'source' : state)
  const [en, fr, es] = LANGUAGES.map(stateOf)
  return {
    id: `item/${id}/title`, record: { kind: 'item', id }, path: 'title', kind: 'agenda', name: text, text, wording: NO_WORDING, source: 'en',
    isRich: false, states: { en: en ?? 'missing', fr: fr ?? 'missing', es: es ?? 'missing' }, basis: {}, group: null
  }
}
