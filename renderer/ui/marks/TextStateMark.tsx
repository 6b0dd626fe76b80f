import { useTranslation } from 'react-i18next'
import type { TextState } from '#shared/domain/wording/rules.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './marks.module.css'

/**
 * How a text stands in one language: a shape of its own for each state with the word beside it, so that nothing hangs on colour.
 * Where there is no room, `isWordless` leaves the word to the ear; `words` say it of several texts.
 */
export function TextStateMark({ state, isWordless = false, words }: { state: TextState; isWordless?: boolean; words?: string }) {
  const { t } = useTranslation('codes')
  const word = words ?? t(`textState.${state}`)
  return (
    <span className={styles.textState} data-state={state}>
      <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden="true" focusable="false">
        {SHAPES[state]}
      </svg>
      {isWordless ? <Spoken>{word}</Spoken> : <span className={styles.textStateWord}>{word}</span>}
    </span>
  )
}

/** An empty ring, a half-full one, a full one with a tick, a triangle, a square. */
const SHAPES = {
  missing: <circle cx="7" cy="7" r="4.75" strokeDasharray="2.2 1.6" />,
  draft: (
    <>
      <circle cx="7" cy="7" r="4.75" />
      <path d="M7 2.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" stroke="none" />
    </>
  ),
  approved: <path d="M2.5 7.5l3 3 6-7" strokeLinecap="round" />,
  stale: <path d="M7 2l5.25 9.5H1.75zM7 6v2.5M7 9.9v.2" strokeLinecap="round" />,
  source: <rect x="3" y="3" width="8" height="8" />
} as const satisfies Record<TextState, unknown>
