import { hasText, textIn, type Language } from '#shared/foundation/language.ts'
import { runToEnd } from '#shared/foundation/run-to-end.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { MeetingText } from '../texts.ts'
import { lengthLimit } from '../units/length-limit.ts'
import { keptWords, unitsOf } from '../units/take-apart.ts'
import type { Unit, UnitFile, UnitState } from '../units/unit.ts'
import { fieldWord, unitWord } from './words.ts'

interface Going {
  from: Language
  to: Language
  /** ISO 8601 with Z. */
  at: string
  /** Words of the term base that stay as they are in every language. */
  untranslatable?: readonly string[]
}

/** The texts as units, with what a translator has to know of each: what it is, what stands around it, what is to stay as it is. */
export function makeUnitFile(view: MeetingView, texts: readonly MeetingText[], going: Going): UnitFile {
  return runToEnd(makingUnits(view, texts, going))
}

/** The same step by step, for thousands of texts: pauses after each with how many are done. */
export function* makingUnits(view: MeetingView, texts: readonly MeetingText[], { from, to, at, untranslatable = [] }: Going): Generator<number, UnitFile> {
  const kept = keptWords([...view.delegates.map(({ person }) => fullName(person)), ...untranslatable])
  const units: Unit[] = []
  let done = 0
  for (const text of texts) {
    const state = text.states[to]
    const made = unitsOf(text, from, to, {
      context: contextOf(view, text, from),
      notes: state === 'stale' ? [unitWord(from, 'note', 'stale')] : [],
      maxLength: lengthLimit(text),
      state: stateOf(state),
      kept
    })
    units.push(...made)
    yield ++done
  }
  return { meeting: view.meeting.id, title: textIn(view.meeting.title, from).text, from, to, at, units }
}

function stateOf(state: MeetingText['states'][Language]): UnitState {
  return state === 'source' ? 'draft' : state
}

/** "Agenda · Title · Mining working group": where, what, and of what. */
function contextOf(view: MeetingView, text: MeetingText, language: Language): string {
  const name = textIn(text.name, language).text
  const isItself = hasText(text.text, language) && text.text[language] === name
  const group = textIn(view.group(text.group)?.name, language).text
  const parts = [unitWord(language, 'kind', text.kind), fieldWord(language, text), isItself ? '' : name, group]
  return [...new Set(parts.filter((part) => part !== ''))].join(' · ')
}
