import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { completeTask } from '#shared/domain/task/edits.ts'
import type { Task } from '#shared/domain/task/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Hint } from '#renderer/ui/overlays/Tooltip.tsx'
import { StopLabel } from './StopLabel.tsx'
import { stopsOf, type Stop } from './stops.ts'
import { useWidth } from '#renderer/ui/hooks/use-width.ts'
import styles from './calendar.module.css'

/** Labels stand above and below in turn, each over two places: this is the narrowest place that still reads well. */
const NARROWEST_PLACE = 62

interface LineProps {
  tasks: readonly Task[]
  opening: CalendarDate | null
  today: CalendarDate
  onEdit: (task: string) => void
  /** Somebody wants to see what is folded. */
  onFolded: () => void
}

/** The planning calendar as a line: filled dots are done, the line is dark up to today. A dot marks its step as done. */
export function CalendarLine(props: LineProps) {
  const { t } = useTranslation('overview')
  const [width, watch] = useWidth()
  const stops = stopsOf(props.tasks, props.opening, props.today, Math.max(8, Math.floor(width / NARROWEST_PLACE)))
  const line = useCssVariables<HTMLOListElement>({ '--places': String(stops.length) })
  const next = props.tasks.find((task) => !task.done)?.id
  return (
    <div ref={watch} className={styles.frame}>
      {width === 0 ? null : (
        <ol ref={line} className={styles.line} aria-label={t('calendar.title')}>
          {stops.map((stop, index) => (
            <StopOnLine key={`${stop.kind} ${stop.date}`} {...props} stop={stop} index={index} next={next} />
          ))}
        </ol>
      )}
    </div>
  )
}

function StopOnLine({ stop, index, next, ...props }: LineProps & { stop: Stop; index: number; next: string | undefined }) {
  const language = useLanguage()
  const isPast = stop.date <= props.today
  return (
    <li
      className={styles.stop}
      data-kind={stop.kind}
      data-past={isPast}
      data-side={index % 2 === 0 ? 'above' : 'below'}
      aria-current={stop.kind === 'today' ? 'date' : undefined}
    >
      <StopLabel stop={stop} {...props} isNext={stop.kind === 'steps' && stop.tasks.some((task) => task.id === next)} />
      <div className={styles.node}>
        {stop.kind === 'steps' ? (
          stop.tasks.map((task) => <Dot key={task.id} task={task} isLate={task.due !== null && task.due < props.today} language={language} />)
        ) : (
          <span className={styles.mark} />
        )}
      </div>
    </li>
  )
}

/** One step on the line, to be marked as done or as open again. */
function Dot({ task, isLate, language }: { task: Task; isLate: boolean; language: Language }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const title = textIn(task.title, language).text || t('calendar.untitled')
  const state = t(task.done ? 'calendar.done' : isLate ? 'calendar.late' : 'calendar.open')
  const when = task.due === null ? '' : formatDate(task.due, language)
  return (
    <Hint text={`${title} · ${when} · ${state}`}>
      <ToggleButton
        className={classNames(styles.dot, isLate && !task.done && styles.late)}
        isSelected={task.done}
        onChange={(done) => void perform(completeTask(task.id, done))}
        aria-label={t('calendar.markDone', { step: title })}
      />
    </Hint>
  )
}
