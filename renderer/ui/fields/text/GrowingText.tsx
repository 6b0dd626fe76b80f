import { useRef, type FocusEvent, type InputEvent } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import type { Letters } from './letters.ts'
import type { OfferedInput } from '../offers/use-offers.tsx'
import styles from '../fields.module.css'

/**
 * The bare text box that grows with its text; for fields that bring their own label. A silent copy of the text lies
 * under the box in the same cell of a grid and gives it its height, without measuring.
 */
export function GrowingText(props: {
  value: string
  lang?: string
  placeholder?: string
  /** Lines shown when there is little text. */
  minimumLines?: number
  /** A text without lines of its own, such as a title: it is only shown on several, and keys do what they do in an input. */
  isOneLine?: boolean
  /** See `Letters`. */
  typed: Letters
  onKeyDown?: (event: React.KeyboardEvent) => void
  /** Ties it to the list of what is offered below it. */
  offered?: OfferedInput
}) {
  const isPointed = useRef(false)
  /** Tab chooses the whole text and brings it into view, as in an input; a window that comes back leaves the caret where it was. */
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent<HTMLTextAreaElement>): void => {
    if (isPointed.current || relatedTarget === null) return
    currentTarget.select()
    currentTarget.scrollIntoView({ block: 'nearest' })
  }
  const onBeforeInput = (event: InputEvent<HTMLTextAreaElement>): void => {
    if (event.data !== '\n') return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  const asInput = {
    'data-one-line': true,
    onPointerDown: () => {
      isPointed.current = true
    },
    onPointerUp: () => {
      isPointed.current = false
    },
    onFocus,
    onBeforeInput
  }
  return (
    <div className={styles.growing}>
      <div className={styles.copy} aria-hidden="true">
        {`${props.value || props.placeholder || ''} `}
      </div>
      <TextArea
        className={styles.area}
        rows={props.minimumLines ?? 1}
        lang={props.lang}
        placeholder={props.placeholder}
        spellCheck
        data-typed={props.typed}
        onKeyDown={props.onKeyDown}
        {...props.offered}
        {...(props.isOneLine === true ? asInput : {})}
      />
    </div>
  )
}
