import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { completeTask } from '#shared/domain/task/edits.ts'
import type { Task } from '#shared/domain/task/schema.ts'
import { useFocusKept } from '#renderer/ui/data/use-focus-kept.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { TrashIcon } from '#renderer/ui/marks/icons.tsx'
import { useRemoveStep } from './StepFields.tsx'
import styles from './calendar.module.css'

/** The planning calendar as a list to work through, in the order of its dates. */
export function StepList({ tasks, today, onEdit }: { tasks: readonly Task[]; today: CalendarDate; onEdit: (task: string) => void }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const perform = usePerform()
  const remove = useRemoveStep()
  const list = useRef<HTMLOListElement>(null)
  useFocusKept(list)
  const next = tasks.find((task) => !task.done)?.id
  return (
    <ol ref={list}>
      {tasks.map((task) => {
        const title = textIn(task.title, language).text || t('calendar.untitled')
        const isLate = !task.done && task.due !== null && task.due < today
        return (
          <li key={task.id} className={styles.row} data-done={task.done}>
            <Checkbox label={title} isSelected={task.done} onChange={(done) => void perform(completeTask(task.id, done))} />
            {isLate ? <Chip tone="warn">{t('calendar.late')}</Chip> : task.id === next ? <Chip>{t('calendar.isNext')}</Chip> : <span />}
            <span className={styles.due}>{task.due === null ? t('calendar.noDate') : formatDate(task.due, language)}</span>
            <span className={styles.rowActions}>
              <Button look="quiet" size="small" aria-label={t('calendar.editNamed', { step: title })} onPress={() => onEdit(task.id)}>
                {t('calendar.edit')}
              </Button>
              <IconButton label={t('calendar.deleteNamed', { step: title })} size="small" onPress={() => remove(task)}>
                <TrashIcon />
              </IconButton>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
