import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import type { Segment } from './SegmentedControl.tsx'

/** A choice among the languages by their names, each in its own. */
export const LANGUAGES_BY_NAME: readonly Segment<Language>[] = LANGUAGES.map((id) => ({ id, label: OWN_NAMES[id], lang: LOCALE_TAGS[id] }))

/** The same where there is little room: by letters, and the names spoken. */
export const LANGUAGES_BY_LETTERS: readonly Segment<Language>[] = LANGUAGES_BY_NAME.map(({ id, label, ...rest }) => ({ id, label: id.toUpperCase(), spoken: label, ...rest }))
