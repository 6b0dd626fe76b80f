import styles from './marks.module.css'

/** A key or keys to press, as written on the keyboard: `Ctrl K`. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className={styles.kbd}>{keys.replaceAll('+', '\u00A0')}</kbd>
}
