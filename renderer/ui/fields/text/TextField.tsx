import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { FieldFrame, type FieldProps } from '../FieldFrame.tsx'
import { GrowingText } from './GrowingText.tsx'
import { inOneLine, useDraft } from './draft.ts'
import { useLetters, type Letters } from './letters.ts'
import styles from '../fields.module.css'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (text: string) => void
  /**
   * When `onChange` is called. `pause`: when the field is left, at Enter, and after a short pause in typing; right for
   * whatever is saved. `keystroke`: at once; right for searches and for dialogs with a button of their own.
   */
  commit?: 'pause' | 'keystroke'
  placeholder?: string
  /** Language of the text, where it is not the interface's. */
  lang?: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  /** A passphrase: its letters are hidden, or shown because the person wants to see them; never checked for spelling. */
  secret?: 'hidden' | 'shown' | undefined
  maxLength?: number
  autoFocus?: boolean
  /** For texts that may be long: the box grows so that they are read whole. Enter does what it does in one line. */
  grows?: boolean
}

/** One line of text. */
export function TextField({ commit = 'pause', ...props }: TextFieldProps) {
  return commit === 'pause' ? <DraftedField {...props} /> : <KeystrokeField {...props} />
}

function KeystrokeField(props: Omit<TextFieldProps, 'commit'>) {
  return <PlainField {...props} {...useLetters(props.value, props.onChange)} />
}

function DraftedField(props: Omit<TextFieldProps, 'commit'>) {
  const { bind } = useDraft(props.value, props.onChange)
  const { 'data-typed': typed, onUndo: _, ...handlers } = bind
  return <PlainField {...props} {...handlers} typed={typed} />
}

function PlainField(
  props: Omit<TextFieldProps, 'commit'> & {
    onInput?: (event: React.FormEvent) => void
    onFocus?: () => void
    onBlur?: () => void
    onKeyDown?: (event: React.KeyboardEvent) => void
    typed: Letters
  }
) {
  return (
    <AriaTextField
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      value={props.value}
      onChange={props.grows === true ? (text) => props.onChange(inOneLine(text)) : props.onChange}
      onInput={props.onInput}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.problem)}
      validationBehavior="aria"
      type={props.secret === 'hidden' ? 'password' : props.type}
      autoComplete={props.secret === undefined ? undefined : 'off'}
      maxLength={props.maxLength}
      autoFocus={props.autoFocus}
    >
      <FieldFrame {...props}>
        {props.grows === true ? (
          <GrowingText value={props.value} lang={props.lang} placeholder={props.placeholder} isOneLine typed={props.typed} onKeyDown={props.onKeyDown} />
        ) : (
          <Input
            className={styles.input}
            placeholder={props.placeholder}
            lang={props.lang}
            spellCheck={props.secret === undefined && (props.type === undefined || props.type === 'text')}
            data-typed={props.typed}
            onKeyDown={props.onKeyDown}
          />
        )}
      </FieldFrame>
    </AriaTextField>
  )
}
