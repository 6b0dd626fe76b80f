import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { RichFields, type RichFieldsProps } from './RichFields.tsx'

/** One long text in the languages of the meeting, side by side, with one toolbar. */
export function TrilingualRichText({
  value,
  onChange,
  onTyping,
  languages = LANGUAGES,
  ...rest
}: Omit<RichFieldsProps, 'boxes'> & {
  value: Trilingual
  /** Called for one language at a time, with the text as it should be stored; empty clears it. */
  onChange: (language: Language, text: string) => void
  /** Called with every letter, before the text is handed on. */
  onTyping?: (language: Language, text: string) => void
  languages?: readonly Language[]
}) {
  const boxes = languages.map((language) => ({
    language,
    value: value[language] ?? '',
    onChange: (text: string) => onChange(language, text),
    ...(onTyping && { onTyping: (text: string) => onTyping(language, text) })
  }))
  return <RichFields {...rest} boxes={boxes} isLanguageShown />
}
