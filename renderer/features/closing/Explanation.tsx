import { useTranslation } from 'react-i18next'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './closing.module.css'

/** In plain words, what a later reader still finds and what nobody finds any more. */
export function Explanation() {
  const { t } = useTranslation('closing')
  return (
    <div className={styles.columns}>
      {/* Each in a box of its own: sections that follow one another keep the distance of a page. */}
      <div>
        <Section title={t('stays.title')}>
          <p>{t('stays.people')}</p>
          <p>{t('stays.meeting')}</p>
        </Section>
      </div>
      <div>
        <Section title={t('goes.title')}>
          <p>{t('goes.text')}</p>
          <p>
            <strong>{t('goes.final')}</strong>
          </p>
        </Section>
      </div>
    </div>
  )
}
