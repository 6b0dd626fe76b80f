import { useTranslation } from 'react-i18next'
import { formatDuration, formatTime } from '#shared/foundation/formats/index.ts'
import { changeSession } from '#shared/domain/session/edits.ts'
import { LONGEST_MINUTES } from '#shared/domain/session/rules.ts'
import type { RunOfShow } from '#shared/domain/session/steps.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './steps.module.css'

/** When the last step ends, how much of the session is left, or by how much it is overrun, with the one click that mends it. */
export function StepsFoot({ session, show, onAdd }: { session: Session; show: RunOfShow; onAdd: () => void }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  const { minutes, over } = show
  const end = show.steps.at(-1)?.end ?? null
  const length = formatDuration(session.minutes, language)
  return (
    <div className={styles.foot}>
      <span className={styles.end}>{end === null ? `+${formatDuration(minutes, language)}` : formatTime(end, language)}</span>
      <output>
        {t('steps.sum', { count: show.steps.length, time: formatDuration(minutes, language), length })}
        {over === 0 ? null : (
          <span className={styles.rest} data-over={over > 0 ? 'true' : undefined}>
            {over > 0 ? t('steps.over', { time: formatDuration(over, language) }) : t('steps.left', { time: formatDuration(-over, language) })}
          </span>
        )}
      </output>
      {over > 0 && minutes <= LONGEST_MINUTES ? (
        <Button size="small" onPress={() => void perform(changeSession(session.id, { minutes }))}>
          {t('steps.extend', { time: formatDuration(minutes, language) })}
        </Button>
      ) : null}
      <Button look="quiet" size="small" onPress={onAdd}>
        {t('steps.add')}
      </Button>
    </div>
  )
}
