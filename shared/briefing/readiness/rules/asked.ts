import { textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { type PackKey, wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { PackOutcome } from '#shared/briefing/packs/build-pack.ts'
import type { SectionContext } from '#shared/briefing/packs/section.ts'
import type { Gravity, ReadinessFinding, Target } from '../finding.ts'
import { targetOf } from '../target.ts'

/** One pack in one language, as the rules read it. */
export interface Asked {
  view: MeetingView
  pack: ComposedPack
  language: Language
  contexts: readonly SectionContext[]
  outcome: PackOutcome
}

type RuleName = Extract<PackKey, `readiness.${string}`>

/** What goes into a sentence: words, or what each language says in its own way. */
export type Said = string | Trilingual | ((language: Language) => string)

/** A finding with its sentence in three languages. `about` tells it from others of its rule; absent: its record. */
export function finding(
  { view, pack, language }: Asked,
  gravity: Gravity,
  rule: RuleName,
  record: RecordRef,
  values: Readonly<Record<string, Said>>,
  more: { isInEveryLanguage?: boolean; about?: string; target?: Target } = {}
): ReadinessFinding {
  const name = rule.slice('readiness.'.length)
  const isInEvery = more.isInEveryLanguage === true
  const say = (to: Language): string =>
    wordsIn(to)(rule, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : typeof value === 'function' ? value(to) : textIn(value, to).text])))
  return {
    id: [name, more.about ?? `${record.kind}/${record.id}`, ...(isInEvery ? [] : [language])].join(':'),
    rule: name,
    gravity,
    language: isInEvery ? null : language,
    record,
    sentence: { en: say('en'), fr: say('fr'), es: say('es') },
    target: more.target ?? targetOf(view, record),
    packs: [pack.id]
  }
}

/** The name of the pages' language, as each language says it inside a sentence. */
export function languageName(language: Language): Said {
  return (to) => wordsIn(to)(`interpretation.${language}`)
}

