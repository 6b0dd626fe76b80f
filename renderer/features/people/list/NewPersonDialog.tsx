import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { invitePerson } from '#shared/domain/attendance/edits.ts'
import type { Role } from '#shared/domain/attendance/schema.ts'
import { together } from '#shared/domain/edit.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import type { OrderContext } from '../find/order.ts'
import { useChoices } from '../words/choices.ts'
import styles from './new-person.module.css'

interface Draft {
  givenNames: string
  firstSurname: string
  secondSurname: string
  country: Country
  role: Role
  title: Trilingual
  organisation: Trilingual
}

/** Somebody whom the file does not know yet: the little that one needs to begin; the rest is on their page. */
export function NewPersonDialog(props: { view: MeetingView; context: OrderContext; isOpen: boolean; onClose: () => void }) {
  return props.isOpen ? <NewPersonForm {...props} /> : null
}

function NewPersonForm({ view, context, onClose }: { view: MeetingView; context: OrderContext; onClose: () => void }) {
  const { t } = useTranslation(['people', 'ui'])
  const perform = usePerform()
  const choices = useChoices(context)
  const [draft, setDraft] = useState<Draft>({
    givenNames: '', firstSurname: '', secondSurname: '', country: context.countries[0] ?? 'CA', role: 'delegate', title: {}, organisation: {}
  })
  const [joins, setJoins] = useState(true)
  const [isRefused, refuse] = useState(false)
  const write = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }))
  const isNamed = `${draft.givenNames}${draft.firstSurname}`.trim() !== ''

  const create = (): void => {
    if (!isNamed) {
      refuse(true)
      return
    }
    const id = newId()
    const { role, ...facts } = draft
    const names = { givenNames: draft.givenNames.trim(), firstSurname: draft.firstSurname.trim(), secondSurname: draft.secondSurname.trim() }
    const created = createPerson(id, { ...facts, ...names })
    const invited = invitePerson(newId(), { meeting: view.meeting.id, person: id, delegation: draft.country, role })
    void perform(joins ? together(created, invited) : created).then(() => {
      onClose()
      navigate({ screen: 'people', focus: id })
    })
  }
  const text = (field: 'title' | 'organisation') => (language: Language, words: string) =>
    setDraft((before) => ({ ...before, [field]: { ...before[field], [language]: words } }))
  return (
    <Dialog
      title={t('people:new.title')}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onPress={create}>
            {t('people:new.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.rows}>
        <div className={styles.names}>
          <TextField
            label={t('people:field.givenNames')}
            commit="keystroke"
            autoFocus
            value={draft.givenNames}
            onChange={(givenNames) => write({ givenNames })}
            problem={isRefused && !isNamed ? t('people:new.needsName') : null}
          />
          <TextField label={t('people:field.firstSurname')} commit="keystroke" value={draft.firstSurname} onChange={(firstSurname) => write({ firstSurname })} />
          <TextField label={t('people:field.secondSurname')} commit="keystroke" value={draft.secondSurname} onChange={(secondSurname) => write({ secondSurname })} />
        </div>
        <div className={styles.facts}>
          <SegmentedControl label={t('people:column.country')} value={draft.country} onChange={(country) => write({ country })} segments={choices.country} />
          <Checkbox label={t('people:new.joins')} isSelected={joins} onChange={setJoins} />
        </div>
        {joins ? (
          <div className={styles.role}>
            <Select label={t('people:column.role')} value={draft.role} options={choices.role} onChange={(role) => write({ role })} />
          </div>
        ) : null}
        <TrilingualField label={t('people:column.title')} value={draft.title} description={t('people:field.titleHint')} onChange={text('title')} />
        <TrilingualField label={t('people:column.organisation')} value={draft.organisation} onChange={text('organisation')} />
      </div>
    </Dialog>
  )
}
