import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { shortDate, shortSpan } from './dates.ts'
import { StepFields } from './StepFields.tsx'
import type { Stop } from './stops.ts'
import styles from './calendar.module.css'

/** The words at a place of the line. Those of a step open what can be changed about it. */
export function StopLabel(props: {
  stop: Stop
  today: CalendarDate
  isNext: boolean
  onEdit: (task: string) => void
  onFolded: () => void
}) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const { stop } = props
  const when = <span className={styles.when}>{shortDate(stop.date, props.today, language)}</span>
  if (stop.kind === 'today' || stop.kind === 'opening') {
    return (
      <div className={styles.label} data-kind={stop.kind}>
        <span className={styles.words}>{t(`calendar.${stop.kind}`)}</span>
        {when}
      </div>
    )
  }
  if (stop.kind === 'folded') {
    const done = stop.tasks.filter((task) => task.done).length
    return (
      <Button className={styles.label} onPress={props.onFolded}>
        <span className={styles.words}>{t('calendar.folded', { count: stop.tasks.length })}</span>
        <span className={styles.when}>{done === stop.tasks.length ? t('calendar.allDone') : done > 0 ? t('calendar.someDone', { count: done }) : shortSpan(stop.tasks, props.today, language)}</span>
      </Button>
    )
  }
  const lead = stop.tasks.find((task) => !task.done) ?? stop.tasks[0]
  const title = textIn(lead?.title, language).text || t('calendar.untitled')
  const others = stop.tasks.length - 1
  const isLate = stop.date < props.today && stop.tasks.some((task) => !task.done)
  return (
    <Popover
      label={title}
      trigger={
        <Button className={styles.label} data-next={props.isNext} data-late={isLate}>
          <span className={styles.words}>{others === 0 ? title : t('calendar.andMore', { step: title, count: others })}</span>
          <span className={styles.when}>
            {shortDate(stop.date, props.today, language)}
            {isLate ? ` · ${t('calendar.late')}` : ''}
          </span>
        </Button>
      }
    >
      <div className={styles.popover}>
        {stop.tasks.map((task) => (
          <StepFields key={task.id} task={task} isCompact={stop.tasks.length > 1} onEdit={() => props.onEdit(task.id)} />
        ))}
      </div>
    </Popover>
  )
}
