import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './Welcome.module.css'

/** One way to begin: what it is, and the button. */
export function Beginning(props: {
  title: string
  text: string
  action: string
  /** The one we would advise. */
  isFirst?: boolean
  isDisabled: boolean
  onBegin: () => void
}) {
  return (
    <li className={styles.beginning}>
      <div>
        <h3 className={styles.beginningTitle}>{props.title}</h3>
        <p className={styles.beginningText}>{props.text}</p>
      </div>
      <Button look={props.isFirst ? 'primary' : 'plain'} isDisabled={props.isDisabled} onPress={props.onBegin}>
        {props.action}
      </Button>
    </li>
  )
}
