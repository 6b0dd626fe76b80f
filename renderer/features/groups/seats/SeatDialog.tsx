import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareNames } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import type { Seat } from '#shared/domain/group/rules.ts'
import { listName } from '#shared/domain/person/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { NOBODY, PersonFields } from './PersonFields.tsx'
import { seating } from './seating.ts'
import styles from './seats.module.css'

interface Props {
  view: MeetingView
  group: Group
  takesPart: boolean
  seat: Seat | null
  onClose: () => void
}

/** Puts somebody on a seat: a person whom the file knows, or a new one. Whoever sat there leaves on the same day. */
export function SeatDialog({ seat, ...props }: Props) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const title = seat === null ? '' : t('seat.title', { country: code(`country.${seat.country}`), sector: code(`sector.${seat.sector}`) })
  return seat === null ? null : <SeatForm {...props} seat={seat} title={title} />
}

function SeatForm({ view, group, takesPart, seat, title, onClose }: Props & { seat: Seat; title: string }) {
  const { t } = useTranslation('groups')
  const perform = usePerform()
  const options = usePeopleOptions(seat)
  const [who, setWho] = useState<'known' | 'new'>(options.length === 0 ? 'new' : 'known')
  const [known, choose] = useState<string | null>(null)
  const [draft, write] = useState(NOBODY)
  const [from, setFrom] = useState<string | null>(today())
  const [joins, setJoins] = useState(takesPart)
  const [isRefused, refuse] = useState(false)
  const isAttending = who === 'known' && view.delegates.some(({ person }) => person.id === known)

  const confirm = (): void => {
    const isNamed = who === 'known' ? known !== null : draft.firstSurname.trim() !== '' || draft.givenNames.trim() !== ''
    if (!isNamed || from === null) {
      refuse(true)
      return
    }
    const person = who === 'known' ? (known ?? draft) : draft
    void perform(seating({ view, group, seat, person, from, joins: takesPart && joins && !isAttending })).then(onClose)
  }
  return (
    <Dialog
      title={title}
      width={who === 'new' ? 'wide' : 'regular'}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={confirm}>
            {t('seat.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.rows}>
        {options.length === 0 ? null : (
          <div>
            <SegmentedControl
              label={t('seat.who')}
              value={who}
              onChange={setWho}
              segments={[
                { id: 'known', label: t('seat.known') },
                { id: 'new', label: t('seat.new') }
              ]}
            />
          </div>
        )}
        {who === 'known' ? (
          <ComboBox
            label={t('seat.person')}
            value={known}
            onChange={choose}
            options={options}
            problem={isRefused && known === null ? t('seat.choosePerson') : null}
          />
        ) : (
          <PersonFields draft={draft} onChange={write} problem={isRefused && `${draft.firstSurname}${draft.givenNames}`.trim() === '' ? t('person.needsName') : null} />
        )}
        <PartialDateField label={t('seat.from')} value={from} onChange={setFrom} problem={isRefused && from === null ? t('seat.needsDate') : null} />
        {takesPart && !isAttending ? <Checkbox label={t('seat.joins')} description={t('seat.joinsHint')} isSelected={joins} onChange={setJoins} /> : null}
      </div>
    </Dialog>
  )
}

/** The people of the seat's country by name, those of its sector first. */
function usePeopleOptions(seat: Seat): { id: string; label: string; detail: string }[] {
  const language = useLanguage()
  const compare = compareNames(language)
  return useRows('person')
    .filter((person) => person.country === seat.country && person.id !== seat.coChair?.person)
    .map((person) => ({
      sector: person.sector,
      option: {
        id: person.id,
        label: listName(person),
        detail: [textIn(person.title, language).text, textIn(person.organisation, language).text].filter(Boolean).join(' · ')
      }
    }))
    .sort((a, b) => (a.sector === b.sector ? compare(a.option.label, b.option.label) : a.sector === seat.sector ? -1 : 1))
    .map(({ option }) => option)
}
