import { useTranslation } from 'react-i18next'
import { changeAttendance, requireService } from '#shared/domain/attendance/edits.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { SERVICE_FAMILIES } from './services.ts'
import styles from './person.module.css'

/** What the host has to provide: the service, never the reason. */
export function ServiceFields({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation(['people', 'codes'])
  const perform = usePerform()
  return (
    <Section title={t('people:section.services')} look="sheet">
      <div className={styles.rows}>
        <p className={styles.soft}>{t('people:service.hint')}</p>
        {SERVICE_FAMILIES.map(({ id, services }) => (
          <fieldset key={id} className={styles.set}>
            <legend>{t(`people:service.${id}`)}</legend>
            <div className={styles.two}>
              {services.map((service) => (
                <Checkbox
                  key={service}
                  label={capital(t(`codes:service.${service}`))}
                  isSelected={attendance.services.includes(service)}
                  onChange={(isRequired) => void perform(requireService(attendance.id, service, isRequired))}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <TextField
          label={t('people:service.other')}
          value={attendance.otherService}
          description={t('people:service.otherHint')}
          onChange={(otherService) => void perform(changeAttendance(attendance.id, { otherService }))}
        />
      </div>
    </Section>
  )
}
