import { useCallback, useEffect, useRef, useState } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useOffers } from '#renderer/ui/fields/offers/use-offers.tsx'
import type { PhraseOffers } from '#renderer/ui/fields/offers/use-phrases.ts'
import { RichTextField } from '#renderer/ui/rich-text/RichTextField.tsx'
import styles from './agenda.module.css'

interface NoteFieldProps {
  label: string
  language: Language
  value: string
  placeholder: string
  onTyping: (text: string) => void
  onChange: (text: string) => void
  offers: PhraseOffers
}

/** The note under a title, with the annotations that are offered while one types. */
export function NoteField({ offers: phrases, onTyping, onChange, ...field }: NoteFieldProps) {
  const { language, value } = field
  const [text, setText] = useState(value)
  const [key, renew] = useState(0)
  /** What was typed when a phrase took its place: the field hands it on once more as it goes, and it must not be stored. */
  const passedOver = useRef<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const find = useCallback((typed: string) => phrases.find(typed, language), [phrases, language])
  const offers = useOffers({
    label: phrases.label,
    lang: LOCALE_TAGS[language],
    text,
    find,
    isSpoken: true,
    onTake: ({ id }) => {
      passedOver.current = text
      void phrases.onTake(id).then(() => renew((last) => last + 1))
    }
  })
  useEffect(() => {
    if (key > 0) frame.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }, [key])
  return (
    // The editor inside has the focus and the keys; those for the list are taken before they reach it.
    <div
      ref={frame}
      role="presentation"
      className={styles.note}
      onKeyDownCapture={offers.onKeyDown}
      onBlur={offers.close}
    >
      <RichTextField
        key={key}
        {...field}
        look="inPlace"
        isLabelHidden
        minimumLines={1}
        onTyping={(words) => {
          if (words !== passedOver.current) passedOver.current = null
          setText(words)
          offers.onTyping()
          onTyping(words)
        }}
        onChange={(words) => {
          if (words !== passedOver.current) onChange(words)
        }}
      />
      {offers.list}
    </div>
  )
}
