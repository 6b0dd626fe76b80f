import { useTranslation } from 'react-i18next'
import { chooseList } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './import.module.css'

/** Before a list is there: how to give one, and what is not taken from it. The whole window takes a file that is dropped. */
export function StartImport() {
  const { t } = useTranslation('import')
  return (
    <div className={styles.start}>
      <h2 className={styles.startTitle}>{t('start.title')}</h2>
      <p className={styles.startText}>{t('start.text')}</p>
      <Button look="primary" onPress={() => void chooseList('people')}>
        {t('start.choose')}
      </Button>
      <p className={styles.startNote}>{t('start.never')}</p>
    </div>
  )
}
