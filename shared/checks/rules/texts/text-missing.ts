import { LANGUAGES } from '#shared/foundation/language.ts'
import { textsOfMeeting, type MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Rule } from '#shared/checks/finding.ts'

/** The texts that are owed in three languages: those of the translation desk, without the titles of people (a rule of their own). */
export function textsOwed(view: MeetingView): MeetingText[] {
  return textsOfMeeting(view).filter(({ kind }) => kind !== 'titles')
}

/** Each version is equally valid: a text that exists in one language is owed in the others. One finding a language. */
export const textMissing: Rule = (view) => {
  const texts = textsOwed(view)
  return LANGUAGES.flatMap((language) => {
    const missing = texts.filter(({ states }) => states[language] === 'missing')
    if (missing.length === 0) return []
    const records = missing.map(({ record }) => record)
    const so = missing.map(({ id }) => id)
    return [{ rule: 'textMissing' as const, severity: 'warning' as const, records, key: language, so, values: { language: { language }, count: missing.length } }]
  })
}
