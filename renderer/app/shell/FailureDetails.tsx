import { useTranslation } from 'react-i18next'
import styles from './Shell.module.css'

/** The technical words, for whoever helps; folded away for everybody else. */
export function FailureDetails({ text }: { text: string }) {
  const { t } = useTranslation('app')
  return (
    <details className={styles.details}>
      <summary>{t('failure.details')}</summary>
      <pre>{text}</pre>
    </details>
  )
}
