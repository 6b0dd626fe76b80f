import { ACTION_PHRASES } from './actions.ts'
import { NOTE_PHRASES } from './notes.ts'
import type { PhraseKind, StandardPhrase } from './phrase.ts'
import { SESSION_PHRASES } from './sessions.ts'
import { TITLE_PHRASES } from './titles.ts'

export type { PhraseKind, StandardPhrase } from './phrase.ts'

const PHRASES: Readonly<Record<PhraseKind, readonly StandardPhrase[]>> = {
  title: TITLE_PHRASES,
  note: NOTE_PHRASES,
  session: SESSION_PHRASES,
  action: ACTION_PHRASES
}

/** The lines that ordinary agendas are made of, complete in three languages. */
export const STANDARD_PHRASES: readonly StandardPhrase[] = Object.values(PHRASES).flat()

export function phrasesFor(kind: PhraseKind): readonly StandardPhrase[] {
  return PHRASES[kind]
}
