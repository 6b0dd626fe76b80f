import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { completeTask, deleteTask, moveTask, setTaskTitle } from '#shared/domain/task/edits.ts'
import type { Task } from '#shared/domain/task/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import styles from './calendar.module.css'

/** What can be changed about a step, saved as it is typed. Compact: only whether it is done, and the way to the rest. */
export function StepFields({ task, isCompact, onEdit, onDeleted }: { task: Task; isCompact?: boolean; onEdit?: () => void; onDeleted?: () => void }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const perform = usePerform()
  const remove = useRemoveStep()
  const title = textIn(task.title, language).text || t('calendar.untitled')
  if (isCompact) {
    return (
      <div className={styles.compact}>
        <Checkbox label={title} isSelected={task.done} onChange={(done) => void perform(completeTask(task.id, done))} />
        <Button look="quiet" size="small" aria-label={t('calendar.editNamed', { step: title })} onPress={onEdit}>
          {t('calendar.edit')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.fields}>
      <Checkbox label={t('calendar.isDone')} isSelected={task.done} onChange={(done) => void perform(completeTask(task.id, done))} />
      <TrilingualField
        label={t('calendar.step')}
        value={task.title}
        layout="rows"
        onChange={(one, text) => void perform(setTaskTitle(task.id, one, text))}
      />
      <div className={styles.foot}>
        <DateField label={t('calendar.due')} value={task.due} onChange={(due) => void perform(moveTask(task.id, due))} />
        <Button
          look="quiet"
          size="small"
          onPress={() => {
            remove(task)
            onDeleted?.()
          }}
        >
          {t('calendar.delete')}
        </Button>
      </div>
    </div>
  )
}

/** Deletes a step at once, with the offer to take it back. */
export function useRemoveStep(): (task: Task) => void {
  const perform = usePerform()
  return (task) => {
    void perform(deleteTask(task.id)).then(() => {
      tellDone('task.delete', (t, language) => t('overview:calendar.deleted', { name: textIn(task.title, language).text || t('overview:calendar.untitled') }))
    })
  }
}
