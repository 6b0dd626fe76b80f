import { TextArea } from 'react-aria-components/TextArea'
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
  typed?: 'true' | undefined
  onKeyDown?: (event: React.KeyboardEvent) => void
  /** Ties it to the list of what is offered below it. */
  offered?: OfferedInput
}) {
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
      />
    </div>
  )
}
