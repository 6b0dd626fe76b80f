import { useCallback } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { inOneLine, useDraft, type Draft } from '../text/draft.ts'
import { useOffers, type Offer, type Offers } from './use-offers.tsx'

/** Whole texts that are offered while one types; what is taken is stored by `onTake`, in all languages at once. */
export interface TextOffers {
  label: string
  find: (typed: string, language: Language) => readonly Offer[]
  onTake: (id: string) => Promise<void>
}

const NOTHING: readonly Offer[] = []

interface OfferedText {
  text: string
  draft: Draft['bind']
  offers: Offers
  /** For the field of React Aria around the text. */
  field: { value: string; onChange: (text: string) => void; onInput: Draft['bind']['onInput']; onFocus: () => void; onBlur: () => void }
}

/** The draft of a text in one language, with what is offered beside it: see `useDraft` for when it is handed on. */
export function useOfferedText(props: { value: string; onChange: (text: string) => void; language: Language; isMultiline?: boolean | undefined; offers?: TextOffers | undefined }): OfferedText {
  const { language, offers: offered } = props
  const { text, show, bind } = useDraft(props.value, props.onChange, { isMultiline: props.isMultiline })
  const find = useCallback((typed: string) => offered?.find(typed, language) ?? NOTHING, [offered, language])
  const offers = useOffers({
    label: offered?.label ?? '',
    lang: LOCALE_TAGS[language],
    text,
    find,
    onTake: (offer) => {
      show(offer.label)
      void offered?.onTake(offer.id)
    }
  })
  return {
    text,
    draft: bind,
    offers,
    field: {
      value: text,
      onChange: (next) => {
        offers.onTyping()
        bind.onChange(props.isMultiline ? next : inOneLine(next))
      },
      onInput: bind.onInput,
      onFocus: bind.onFocus,
      onBlur: () => {
        offers.close()
        bind.onBlur()
      }
    }
  }
}
