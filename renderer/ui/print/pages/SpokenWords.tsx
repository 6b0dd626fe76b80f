import { memo } from 'react'
import styles from '../print.module.css'

/**
 * Every word of a document in reading order, for those who do not see its pages. Thousands of lines: each is a box of its own and the whole
 * is contained, so that neither an edit nor a page drawn beside it has them all laid out anew.
 */
export const SpokenWords = memo(function SpokenWords({ lines, lang }: { lines: readonly string[]; lang: string }) {
  return (
    <div lang={lang} className={styles.text}>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
})
