import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, hasText } from '#shared/foundation/language.ts'
import { foundPartnership, namePartnership } from '#shared/domain/partnership/edits.ts'
import type { PartnershipName } from '#shared/domain/partnership/schema.ts'
import { usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './names.module.css'

/** A name of the Partnership with its acronym, in the three languages, from a date on. */
export function NameDialog({ id, name: before, onClose }: { id: string; name: PartnershipName; onClose: () => void }) {
  const { t } = useTranslation('partnership')
  const perform = usePerform()
  const isFounded = useRows('partnership').length > 0
  const [name, setName] = useState(before)
  const [isRefused, refuse] = useState(false)
  const save = (): void => {
    if (!LANGUAGES.some((language) => hasText(name.name, language))) {
      refuse(true)
      return
    }
    const named = namePartnership(id, name)
    void (isFounded ? perform(named) : perform(foundPartnership()).then(() => perform(named))).then(onClose)
  }
  return (
    <Dialog
      title={t('names.dialog')}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={save}>
            {t('names.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {isRefused ? <Notice tone="err">{t('names.needsName')}</Notice> : null}
        <PartialDateField label={t('names.from')} value={name.from} onChange={(from) => setName((now) => ({ ...now, from }))} />
        <TrilingualField
          label={t('names.name')}
          value={name.name}
          onChange={(language, text) => setName((now) => ({ ...now, name: { ...now.name, [language]: text } }))}
        />
        <TrilingualField
          label={t('names.acronym')}
          value={name.acronym}
          onChange={(language, text) => setName((now) => ({ ...now, acronym: { ...now.acronym, [language]: text } }))}
        />
      </div>
    </Dialog>
  )
}
