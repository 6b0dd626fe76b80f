import type { Language } from '#shared/foundation/language.ts'
import type { MeetingText, TextKind } from '#shared/translation/texts.ts'
import { textsPrinted } from '../printed-texts.ts'
import type { ReadinessFinding, Target } from '../finding.ts'
import { type Asked, finding, languageName } from './asked.ts'

/** Of people, what is missing has rules of its own. */
const OF_PEOPLE: readonly TextKind[] = ['titles', 'biographies']

/** Texts without words in the language of the pages, and those that are older than what they were made from: each record once. */
export function textRules(asked: Asked): ReadinessFinding[] {
  const { language, contexts, view, pack } = asked
  const printed = contexts.flatMap(textsPrinted)
  const texts = [...new Map(printed.map((text) => [text.id, text])).values()].filter(({ kind }) => !OF_PEOPLE.includes(kind))
  const [draft] = texts.filter(({ states }) => states[language] === 'draft')
  const named = ({ name }: MeetingText) => ({ name, language: languageName(language) })
  return [
    ...eachRecord(texts, language, 'missing').map((text) => finding(asked, 'gap', 'readiness.noTranslation', text.record, named(text), { target: atTheDesk(text, language) })),
    ...eachRecord(texts, language, 'stale').map((text) => finding(asked, 'gap', 'readiness.stale', text.record, named(text), { target: atTheDesk(text, language) })),
    ...(draft === undefined
      ? []
      : [finding(asked, 'notice', 'readiness.notApproved', { kind: 'meeting', id: view.meeting.id }, { language: languageName(language) }, { about: 'all', target: atTheDesk(draft, language) })].map(
          (one) => ({ ...one, packs: [pack.id] })
        ))
  ]
}

/** The desk, open at the text in the language of the pages: there it is written beside its source, looked at again, approved. */
function atTheDesk({ id }: MeetingText, language: Language): Target {
  return { screen: 'translation', focus: `${id}:${language}` }
}

function eachRecord(texts: readonly MeetingText[], language: Language, state: 'missing' | 'stale'): MeetingText[] {
  const records = new Map<string, MeetingText>()
  for (const text of texts) if (text.states[language] === state) records.set(`${text.record.kind}/${text.record.id}`, text)
  return [...records.values()]
}
