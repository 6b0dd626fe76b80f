import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import styles from './choices.module.css'

/** Something that is on or off, at once. */
export function Switch(props: {
  label: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  description?: string
  isDisabled?: boolean
}) {
  return (
    <AriaSwitch className={styles.switch} isSelected={props.isSelected} onChange={props.onChange} isDisabled={props.isDisabled}>
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
      <span className={styles.words}>
        {props.label}
        {props.description === undefined ? null : <span className={styles.detail}>{props.description}</span>}
      </span>
    </AriaSwitch>
  )
}
