import { compareWords } from '#shared/translation/compare.ts'
import styles from './take-back.module.css'

/** Two wordings as one, word by word: what is gone is struck, what is new is marked. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  let place = 0
  return compareWords(before, after).map(({ kind, text }) => {
    place += text.length
    const key = `${place} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'removed' ? (
      <del key={key} className={styles.gone}>
        {text}
      </del>
    ) : (
      <ins key={key} className={styles.fresh}>
        {text}
      </ins>
    )
  })
}
