import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { FieldFrame, type FieldProps } from '../FieldFrame.tsx'
import { GrowingText } from './GrowingText.tsx'
import { useDraft } from './draft.ts'
import styles from '../fields.module.css'

/** Text of several lines; the box grows with it. It is handed on when left, at Ctrl+Enter, and after a short pause in typing. */
export function TextArea(
  props: FieldProps & {
    value: string
    onChange: (text: string) => void
    placeholder?: string
    lang?: string
    minimumLines?: number
  }
) {
  const { text, bind } = useDraft(props.value, props.onChange, { isMultiline: true })
  return (
    <AriaTextField
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      value={text}
      onChange={bind.onChange}
      onInput={bind.onInput}
      onFocus={bind.onFocus}
      onBlur={bind.onBlur}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.problem)}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <GrowingText
          value={text}
          lang={props.lang}
          placeholder={props.placeholder}
          minimumLines={props.minimumLines ?? 2}
          typed={bind['data-typed']}
          onKeyDown={bind.onKeyDown}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
