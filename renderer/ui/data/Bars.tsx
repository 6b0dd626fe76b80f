import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import styles from './measures.module.css'

export type BarTone = 'accent' | 'pale' | 'warn' | 'err' | 'ok' | 'CA' | 'MX'

/** One bar against a common maximum, so that rows can be compared by eye. The number stands beside it in words of the page. */
export function Bar({ value, maximum, tone = 'accent' }: { value: number; maximum: number; tone?: BarTone }) {
  const bar = useCssVariables<HTMLSpanElement>({ '--share': String(maximum > 0 ? Math.min(1, value / maximum) : 0) })
  return (
    <span className={styles.bar} aria-hidden="true">
      <span ref={bar} className={styles.barFill} data-tone={tone} />
    </span>
  )
}

export interface Share {
  /** What this part is, for the spoken text: "approved". */
  label: string
  value: number
  tone: BarTone
}

/** Parts of a whole in one line, such as approved, draft and missing texts. `label` says the whole and its parts aloud. */
export function Meter({ label, shares, total }: { label: string; shares: readonly Share[]; total: number }) {
  return (
    <span className={styles.meter}>
      <Spoken>{label}</Spoken>
      {shares.map((share) => (
        <MeterPart key={share.label} share={share} total={total} />
      ))}
    </span>
  )
}

function MeterPart({ share, total }: { share: Share; total: number }) {
  const part = useCssVariables<HTMLSpanElement>({ '--share': String(total > 0 ? share.value / total : 0) })
  return <span ref={part} className={styles.meterPart} data-tone={share.tone} />
}
