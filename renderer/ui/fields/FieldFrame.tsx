import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import type { ReactNode } from 'react'
import styles from './fields.module.css'

/** What every field has in common. */
export interface FieldProps {
  label: string
  /** The label is spoken and not drawn, where a column head or a heading already says it. */
  isLabelHidden?: boolean
  /** A sentence below: what to write, and in which form. */
  description?: string
  /** What is wrong and how to mend it; shown instead of the description. */
  problem?: string | null
  isDisabled?: boolean
  isRequired?: boolean
}

/** Label, control, and the sentence below, for use inside a field of React Aria, which ties them together. */
export function FieldFrame(props: Pick<FieldProps, 'label' | 'isLabelHidden' | 'description' | 'problem'> & { children: ReactNode }) {
  return (
    <>
      {props.isLabelHidden ? null : <Label className={styles.label}>{props.label}</Label>}
      {props.children}
      {props.description === undefined || props.problem ? null : (
        <Text slot="description" className={styles.description}>
          {props.description}
        </Text>
      )}
      <FieldError className={styles.problem}>{props.problem}</FieldError>
    </>
  )
}
