import { useTranslation } from 'react-i18next'
import { needInSession, changeSession } from '#shared/domain/session/edits.ts'
import { NEEDS, type Session } from '#shared/domain/session/schema.ts'
import { LAYOUTS } from '#shared/domain/room/schema.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Fold } from './Fold.tsx'
import styles from './editor.module.css'

const ANY = 'any'

/** What the session needs of its room and of the services beside seats and booths. */
export function SessionNeeds({ session, isOpen }: { session: Session; isOpen: boolean }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const perform = usePerform()
  const said = [
    ...NEEDS.filter((need) => session.needs.includes(need)).map((need) => t(`codes:need.${need}`)),
    ...(session.layout === null ? [] : [t(`codes:layout.${session.layout}`)])
  ]
  return (
    <Fold field="needs" title={t('sessions:needs')} said={said.join(' · ') || t('sessions:noNeeds')} isOpen={isOpen}>
      <div className={styles.fields}>
        <fieldset className={styles.languages}>
          <legend className={styles.hidden}>{t('sessions:needs')}</legend>
          <div className={styles.grid}>
            {NEEDS.map((need) => (
              <Checkbox
                key={need}
                label={capital(t(`codes:need.${need}`))}
                isSelected={session.needs.includes(need)}
                onChange={(isNeeded) => void perform(needInSession(session.id, need, isNeeded))}
              />
            ))}
          </div>
        </fieldset>
        <div className={styles.wide}>
          <Select
            label={t('sessions:field.layout')}
            value={session.layout ?? ANY}
            options={[{ id: ANY, label: t('sessions:anyLayout') }, ...LAYOUTS.map((layout) => ({ id: layout, label: capital(t(`codes:layout.${layout}`)) }))]}
            onChange={(id) => void perform(changeSession(session.id, { layout: LAYOUTS.find((layout) => layout === id) ?? null }))}
          />
        </div>
      </div>
    </Fold>
  )
}
