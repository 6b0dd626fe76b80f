import type { ReactNode } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { Page } from './Page.tsx'
import styles from './take-over.module.css'

interface Props {
  title: string
  /** The name of the file. */
  name: string
  /** Ways to another file and out of here. */
  ways: ReactNode
  take: { label: string; isDisabled: boolean; perform: () => void }
  /** How far storing has come, and what to call it meanwhile; null before and after. */
  storing: { label: string; done: number; total: number } | null
  notice: ReactNode
  /** What would change, in numbers. */
  counts: string
  /** For what the file does not say itself: the language that its words are in. */
  language: { label: string; value: Language; speak: (language: Language) => void } | null
  children: ReactNode
}

/** What taking a file over would do, before it does anything: counts, what has to be said, and row by row within. */
export function TakeOverPage({ title, name, ways, take, storing, notice, counts, language, children }: Props) {
  return (
    <Page
      title={title}
      subtitle={name}
      actions={
        <>
          {ways}
          <Button look="primary" isDisabled={take.isDisabled || storing !== null} onPress={take.perform}>
            {take.label}
          </Button>
        </>
      }
    >
      {storing === null ? (
        <div className={styles.preview}>
          {notice}
          <div className={styles.head}>
            <p>{counts}</p>
            {language === null ? null : (
              <div className={styles.language}>
                <span aria-hidden="true">{language.label}</span>
                <SegmentedControl label={language.label} value={language.value} onChange={language.speak} segments={LANGUAGES_BY_NAME} />
              </div>
            )}
          </div>
          {children}
        </div>
      ) : (
        <ProgressBar {...storing} />
      )}
    </Page>
  )
}
