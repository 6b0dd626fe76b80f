import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeCoChair, vacateSeat } from '#shared/domain/group/edits.ts'
import type { CoChair } from '#shared/domain/group/schema.ts'
import { today, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './seats.module.css'

/** Ends a co-chair's time. Their name stays in the history, unless they were entered by mistake. */
export function VacateDialog({ coChair, onClose }: { coChair: CoChair | null; onClose: () => void }) {
  return coChair === null ? null : <VacateForm coChair={coChair} onClose={onClose} />
}

function VacateForm({ coChair, onClose }: { coChair: CoChair; onClose: () => void }) {
  const { t } = useTranslation('groups')
  const perform = usePerform()
  const [until, setUntil] = useState<string | null>(today())
  return (
    <Dialog
      title={t('vacate.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={() => void (until === null ? undefined : perform(vacateSeat(coChair.id, until)).then(onClose))}>
            {t('vacate.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.rows}>
        <PartialDateField label={t('vacate.until')} value={until} onChange={setUntil} problem={until === null ? t('seat.needsDate') : null} />
        <span className={styles.mistake}>
          <Button look="quiet" size="small" onPress={() => void perform(removeCoChair(coChair.id)).then(onClose)}>
            {t('vacate.mistake')}
          </Button>
        </span>
      </div>
    </Dialog>
  )
}
