import { memo } from 'react'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from '../print.module.css'

/** Every word of a document in reading order, for those who do not see its pages. */
export const SpokenWords = memo(function SpokenWords({ lines, lang }: { lines: readonly string[]; lang: string }) {
  return (
    <div lang={lang} className={styles.text}>
      <Spoken>
        {lines.map((line, index) => (
          <span key={index}>{`${line}\n`}</span>
        ))}
      </Spoken>
    </div>
  )
})
