import { useTranslation } from 'react-i18next'
import { useVersion } from '#renderer/store/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './Settings.module.css'

/** Versions, for whoever asks, and where the name comes from. */
export function About() {
  const { t } = useTranslation('settings')
  const version = useVersion()
  return (
    <Section title={t('about.title')} look="sheet">
      <p>{t('about.text')}</p>
      <p className={styles.soft}>
        {t('about.version', { app: version.app })} · {t('about.runtime', { electron: version.electron, chromium: version.chromium })}
      </p>
    </Section>
  )
}
