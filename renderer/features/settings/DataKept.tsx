import { useTranslation } from 'react-i18next'
import { saveCopy, useWorkspace } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Row } from './Row.tsx'
import styles from './Settings.module.css'

/** Where the work lies, and how to carry it elsewhere. */
export function DataKept() {
  const { t } = useTranslation('settings')
  const { name } = useWorkspace()
  return (
    <Section title={t('data.title')} look="sheet">
      <p className={styles.paragraph}>{t('data.text')}</p>
      <Row label={t('data.copyHint')}>
        <Button onPress={() => void saveCopy(name)}>{t('data.copy')}</Button>
      </Row>
    </Section>
  )
}
