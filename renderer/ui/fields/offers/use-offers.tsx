import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/foundation/announce.ts'
import styles from './offers.module.css'

/** A whole text that may be taken in place of what is being typed. */
export interface Offer {
  id: string
  label: string
  /** A second line in small type. */
  detail?: string
}

/** What ties a text box to the list below it (ARIA: a text box that completes from a list). */
export interface OfferedInput {
  'aria-autocomplete': 'list' | undefined
  'aria-controls': string | undefined
  'aria-activedescendant': string | undefined
}

export interface Offers {
  list: ReactNode
  input: OfferedInput
  /** To be called at every letter. */
  onTyping: () => void
  close: () => void
  /** True when the key was for the list: arrows choose, Enter takes what is chosen, Escape puts the list away. */
  onKeyDown: (event: KeyboardEvent) => boolean
}

/** Texts offered below a field while one types in it. Nothing is chosen until an arrow key is pressed, so that Enter stays what it was. */
export function useOffers(props: {
  label: string
  lang: string
  text: string
  find: (typed: string) => readonly Offer[]
  onTake: (offer: Offer) => void
  /** For fields that cannot be tied to the list: what is chosen is said aloud. */
  isSpoken?: boolean
}): Offers {
  const { t } = useTranslation('ui')
  const id = useId()
  const { label, text, find } = props
  const [isOpen, open] = useState(false)
  const [chosen, choose] = useState(-1)
  const offers = useMemo(() => (isOpen ? find(text) : []), [isOpen, find, text])
  const isShown = offers.length > 0
  const count = offers.length

  useEffect(() => {
    if (count === 0) return
    const timer = setTimeout(() => announce(t('offers.count', { count, label })), 600)
    return () => clearTimeout(timer)
  }, [count, label, t])

  const close = (): void => {
    open(false)
    choose(-1)
  }
  const take = (offer: Offer): void => {
    close()
    props.onTake(offer)
  }
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isShown || event.nativeEvent.isComposing || event.altKey) return false
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' && chosen >= 0 ? -1 : 0
    const offer = offers[chosen]
    if (step !== 0) {
      const next = Math.min(count - 1, chosen + step)
      choose(next)
      if (props.isSpoken) announce(offers[next]?.label ?? '')
    }
    else if (event.key === 'Enter' && offer) take(offer)
    else if (event.key === 'Escape') close()
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  const list = isShown ? (
    <div ref={intoView} id={id} role="listbox" aria-label={label} className={styles.list}>
      {offers.map((offer, index) => (
        // The field keeps the focus; its keys reach what is listed here.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles.offer}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(offer)}
        >
          <span lang={props.lang}>{offer.label}</span>
          {offer.detail === undefined ? null : <span className={styles.detail}>{offer.detail}</span>}
        </div>
      ))}
    </div>
  ) : null

  return {
    list,
    input: {
      'aria-autocomplete': isShown ? 'list' : undefined,
      'aria-controls': isShown ? id : undefined,
      'aria-activedescendant': isShown && chosen >= 0 ? `${id}-${chosen}` : undefined
    },
    onTyping: () => {
      open(true)
      choose(-1)
    },
    close,
    onKeyDown
  }
}

/** A list at the foot of the page is brought into view as it appears. */
function intoView(list: HTMLElement | null): void {
  list?.scrollIntoView({ block: 'nearest' })
}
