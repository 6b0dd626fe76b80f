import type { Language } from '#shared/foundation/language.ts'
import { RichFields, type RichFieldsProps } from './RichFields.tsx'

/** One long text in one language: paragraphs, headings, lists, tables, strong, emphasis, links. Stored as `shared/foundation/rich-text` writes it. */
export function RichTextField({
  language,
  value,
  onChange,
  onTyping,
  ...rest
}: Omit<RichFieldsProps, 'boxes' | 'layout'> & {
  language: Language
  value: string
  onChange: (text: string) => void
  onTyping?: (text: string) => void
}) {
  return <RichFields {...rest} boxes={[{ language, value, onChange, ...(onTyping && { onTyping }) }]} />
}
