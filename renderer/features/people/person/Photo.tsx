import { useTranslation } from 'react-i18next'
import styles from './person.module.css'

/** The place of the picture. Its initials keep it until there is one. */
export function Photo({ photo, initials }: { photo: string | null; initials: string }) {
  const { t } = useTranslation('people')
  return (
    <div className={styles.photo}>
      <span className={styles.initials} aria-hidden="true">
        {initials}
      </span>
      <span className={styles.photoWords}>{photo === null ? t('photo.none') : t('photo.kept')}</span>
    </div>
  )
}
