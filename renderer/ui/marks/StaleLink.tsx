import type { Language } from '#shared/foundation/language.ts'
import type { TextState } from '#shared/domain/wording/rules.ts'
import { TextStateMark } from './TextStateMark.tsx'
import styles from './marks.module.css'

/** How a text stands in each language, and where it can be put right. */
export interface Standing {
  states: Readonly<Record<Language, TextState>>
  /** The address of the desk, open at this text in a language. */
  deskFor: (language: Language) => string
}

/** That a translation needs another look, as the way to the desk, where one sees what changed. Nothing where all is well: a gap shows by itself. */
export function StaleLink({ standing, language }: { standing: Standing | undefined; language: Language }) {
  if (standing?.states[language] !== 'stale') return null
  return (
    <a className={styles.staleLink} href={standing.deskFor(language)}>
      <TextStateMark state="stale" />
    </a>
  )
}
