import { Label } from 'react-aria-components/Label'
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import { useTranslation } from 'react-i18next'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import styles from './measures.module.css'

/** How far a piece of work has come; without `total` it only shows that something goes on. */
export function ProgressBar({ label, done, total }: { label: string; done?: number; total?: number }) {
  const { t } = useTranslation('ui')
  const isKnown = done !== undefined && total !== undefined && total > 0
  const words = isKnown ? t('progress.of', { done, total }) : undefined
  const fill = useCssVariables<HTMLDivElement>({ '--share': String(isKnown ? done / total : 0) })
  return (
    <AriaProgressBar className={styles.progress} value={done} maxValue={total} isIndeterminate={!isKnown} valueLabel={words}>
      <span className={styles.progressWords}>
        <Label>{label}</Label>
        <span className={styles.soft}>{words}</span>
      </span>
      <div className={styles.track}>
        <div ref={fill} className={styles.fill} data-unknown={isKnown ? undefined : 'true'} />
      </div>
    </AriaProgressBar>
  )
}
