import { parseTime, type Time } from '@internationalized/date'
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components/TimeField'
import { FieldFrame, type FieldProps } from '../FieldFrame.tsx'
import { useDraft } from '../text/draft.ts'
import styles from './dates.module.css'

/** A wall time, `09:30` or null, by the 24-hour clock, which the three languages share in tables. Typed, or stepped by the arrow keys. */
export function TimeField(props: FieldProps & { value: string | null; onChange: (value: string | null) => void }) {
  const { text, bind } = useDraft(props.value ?? '', (next) => props.onChange(next === '' ? null : next))
  return (
    <AriaTimeField
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      value={timeOf(text)}
      onChange={(time) => bind.onChange(time?.toString().slice(0, 5) ?? '')}
      onFocus={bind.onFocus}
      onBlur={bind.onBlur}
      hourCycle={24}
      shouldForceLeadingZeros
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={props.problem ? true : undefined}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <DateInput className={styles.timeBox}>{(segment) => <DateSegment segment={segment} className={styles.segment} />}</DateInput>
      </FieldFrame>
    </AriaTimeField>
  )
}

function timeOf(text: string): Time | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? parseTime(text) : null
}
