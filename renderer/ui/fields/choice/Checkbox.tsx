import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './choices.module.css'

/** Yes or no, taken into account at once or with the form around it. `isMixed` shows a dash: some of many. */
export function Checkbox(props: {
  label: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isMixed?: boolean
  isLabelHidden?: boolean
  description?: string
  isDisabled?: boolean
}) {
  return (
    <AriaCheckbox
      className={styles.checkbox}
      isSelected={props.isSelected}
      isIndeterminate={props.isMixed}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
      aria-label={props.isLabelHidden ? props.label : undefined}
    >
      <span className={styles.square}>{props.isMixed ? <span className={styles.dash} /> : <TickIcon />}</span>
      {props.isLabelHidden ? null : (
        <span className={styles.words}>
          {props.label}
          {props.description === undefined ? null : <span className={styles.detail}>{props.description}</span>}
        </span>
      )}
    </AriaCheckbox>
  )
}
