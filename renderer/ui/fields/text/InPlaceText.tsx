import { useEffect, useRef } from 'react'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import type { Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { GrowingText } from './GrowingText.tsx'
import { useOfferedText, type TextOffers } from '../offers/use-offered-text.ts'
import styles from './InPlaceText.module.css'

/** A text that is written where it stands: it looks like text until one points at it. Handed on as `useDraft` says. */
export function InPlaceText(props: {
  /** Spoken name: a column head or a heading says it for the eye. */
  label: string
  value: string
  onChange: (text: string) => void
  /** Called with every letter, before the text is handed on, for what follows the typing. */
  onTyping?: (text: string) => void
  language: Language
  placeholder?: string
  look?: 'plain' | 'strong' | 'soft'
  /** Otherwise Enter hands the text on, and pasted lines are joined: a title has no lines. */
  isMultiline?: boolean
  onKeyDown?: (event: React.KeyboardEvent) => void
  offers?: TextOffers
}) {
  const { text, draft, offers, field } = useOfferedText(props)
  const typing = useLatest(props.onTyping)
  const first = useRef(text)
  useEffect(() => {
    if (first.current === text) return
    first.current = text
    typing.current?.(text)
  }, [text, typing])
  return (
    <AriaTextField
      className={classNames(styles.field, styles[props.look ?? 'plain'])}
      aria-label={props.label}
      {...field}
    >
      <GrowingText
        value={text}
        lang={LOCALE_TAGS[props.language]}
        placeholder={props.placeholder}
        typed={draft['data-typed']}
        offered={offers.input}
        onKeyDown={(event) => {
          if (offers.onKeyDown(event)) return
          draft.onKeyDown(event)
          if (event.key === 'Enter' && !props.isMultiline && !event.nativeEvent.isComposing) event.preventDefault()
          props.onKeyDown?.(event)
        }}
      />
      {offers.list}
    </AriaTextField>
  )
}
