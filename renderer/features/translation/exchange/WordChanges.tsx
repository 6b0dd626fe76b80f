import { changedWords } from './changed-words.ts'
import styles from './take-back.module.css'

/** Two wordings as one, word by word: what is gone is struck, what is new is underlined. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  let place = 0
  return changedWords(before, after).map((part) => {
    place += part.text.length
    const key = `${place} ${part.type}`
    if (part.type === 'kept') return <span key={key}>{part.text}</span>
    return part.type === 'gone' ? (
      <del key={key} className={styles.gone}>
        {part.text}
      </del>
    ) : (
      <ins key={key} className={styles.fresh}>
        {part.text}
      </ins>
    )
  })
}
