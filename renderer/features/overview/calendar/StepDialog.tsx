import { useTranslation } from 'react-i18next'
import type { Task } from '#shared/domain/task/schema.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { StepFields } from './StepFields.tsx'

/** One step of the planning calendar, with everything that can be changed about it. */
export function StepDialog({ task, onClose }: { task: Task | null; onClose: () => void }) {
  const { t } = useTranslation('overview')
  return (
    <Dialog
      title={t('calendar.stepTitle')}
      isOpen={task !== null}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      {task === null ? null : <StepFields task={task} onDeleted={onClose} />}
    </Dialog>
  )
}
