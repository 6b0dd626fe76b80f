import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { compareNames, countryName } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { changeAttendance, invitePerson } from '#shared/domain/attendance/edits.ts'
import { listName } from '#shared/domain/person/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'

/** Names the head of one delegation: somebody who is on the list already, or anybody of that country whom the file knows. */
export function HeadDialog({ view, country, isOpen, onClose }: { view: MeetingView; country: Country; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('findings')
  const language = useLanguage()
  const perform = usePerform()
  const people = useRows('person').filter((person) => person.country === country)
  const [chosen, choose] = useState<string | null>(null)
  const [isRefused, refuse] = useState(false)
  const compare = compareNames(language)
  const options = people
    .map((person) => ({ id: person.id, label: listName(person), detail: textIn(person.title, language).text }))
    .sort((a, b) => compare(a.label, b.label))

  const leave = (): void => {
    choose(null)
    refuse(false)
    onClose()
  }
  const name = (): void => {
    if (chosen === null) {
      refuse(true)
      return
    }
    const present = view.delegates.find(({ person }) => person.id === chosen)
    const edit = present
      ? changeAttendance(present.attendance.id, { role: 'head', delegation: country, answer: present.attendance.answer === 'declined' ? 'invited' : present.attendance.answer })
      : invitePerson(newId(), {
          meeting: view.meeting.id, person: chosen, delegation: country, role: 'head', presence: 'inPerson', answer: 'invited'
        })
    void perform(edit).then(leave)
  }
  return (
    <Dialog
      title={t('head.title', { country: countryName(country, language, 'of') })}
      isOpen={isOpen}
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>{t('cancel')}</Button>
          <Button look="primary" onPress={name}>
            {t('head.confirm')}
          </Button>
        </>
      }
    >
      {options.length === 0 ? (
        <p>{t('head.nobody', { country: countryName(country, language, 'of') })}</p>
      ) : (
        <ComboBox
          label={t('head.person')}
          value={chosen}
          onChange={choose}
          options={options}
          description={t('head.hint')}
          problem={isRefused && chosen === null ? t('head.choose') : null}
        />
      )}
    </Dialog>
  )
}
