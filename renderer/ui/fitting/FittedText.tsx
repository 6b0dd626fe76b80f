import { Spoken } from '../foundation/Spoken.tsx'
import { useWidth } from '../hooks/use-width.ts'
import { fittingLines } from './fitting-lines.ts'
import { measuredAt } from './measured.ts'
import styles from './fitted-text.module.css'

interface Props {
  text: string
  /** At most so many. */
  lines: number
  /** Of its semibold letters, in pixels. */
  size: number
}

/** A title in a place that may be narrower than its words: none of them goes over the end of a line. It is heard whole, and shown whole under the pointer. */
export function FittedText({ text, lines, size }: Props) {
  const [width, watch] = useWidth()
  // Where not even the beginning of a word fits, its first letters are cut: better than nothing.
  const fitted = fittingLines(text, { first: width, width, lines }, measuredAt(size)).join('\n') || text
  const isWhole = fitted.replaceAll('\n', ' ') === text
  return (
    <strong ref={watch} className={styles.fitted} title={isWhole ? undefined : text}>
      <span aria-hidden={isWhole ? undefined : 'true'}>{width === 0 ? '' : fitted}</span>
      {isWhole ? null : <Spoken>{text}</Spoken>}
    </strong>
  )
}
