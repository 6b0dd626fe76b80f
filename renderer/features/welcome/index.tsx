import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from '#renderer/app/navigation.ts'
import { beginEmpty, beginExample, openFile, useSettings } from '#renderer/store/index.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { Beginning } from './Beginning.tsx'
import { Copies } from './Copies.tsx'
import styles from './Welcome.module.css'

/** The first run: the language, one's name, and three ways to begin. `news` is what the store has to say. */
export default function WelcomePage({ news }: { news: ReactNode }) {
  const { t } = useTranslation('welcome')
  const [settings, change] = useSettings()
  const [isWorking, setIsWorking] = useState(false)
  const begin = async (work: () => Promise<void>): Promise<void> => {
    setIsWorking(true)
    navigate({ screen: 'overview' })
    try {
      await work()
    } finally {
      setIsWorking(false)
    }
  }
  return (
    <main className={styles.welcome}>
      <section className={styles.story}>
        <Copies />
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p className={styles.kept}>{t('kept')}</p>
      </section>
      <section className={styles.choices} aria-label={t('choose')}>
        <div className={styles.languages}>
          <SegmentedControl
            label={t('language')}
            value={settings.language}
            onChange={(language) => void change({ language })}
            segments={LANGUAGES_BY_NAME}
          />
        </div>
        {news}
        <h2 className={styles.question}>{t('choose')}</h2>
        <TextField
          label={t('you')}
          description={t('youHint')}
          placeholder={t('youPlaceholder')}
          value={settings.author}
          onChange={(author) => void change({ author: author.trim() })}
          maxLength={120}
        />
        <ul className={styles.beginnings}>
          <Beginning
            title={t('example.title')}
            text={t('example.text')}
            action={t('example.action')}
            isFirst
            isDisabled={isWorking}
            onBegin={() => void begin(() => beginExample(t('example.name')))}
          />
          <Beginning
            title={t('empty.title')}
            text={t('empty.text')}
            action={t('empty.action')}
            isDisabled={isWorking}
            onBegin={() => void begin(() => beginEmpty(t('empty.name')))}
          />
          <Beginning
            title={t('file.title')}
            text={t('file.text')}
            action={t('file.action')}
            isDisabled={isWorking}
            onBegin={() => void begin(openFile)}
          />
        </ul>
        <div className={styles.working}>{isWorking ? <ProgressBar label={t('working')} /> : null}</div>
      </section>
    </main>
  )
}
