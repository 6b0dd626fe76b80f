import { useTranslation } from 'react-i18next'
import styles from './marks.module.css'

/** A key or keys to press, as written on the keyboard of the language: `Ctrl K`, `Alt Maj ↑`. */
export function Kbd({ keys }: { keys: string }) {
  const { t } = useTranslation('ui')
  return <kbd className={styles.kbd}>{keys.replace('Shift', t('shift')).replaceAll('+', '\u00A0')}</kbd>
}
