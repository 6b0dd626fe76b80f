import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useAllRows } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { BackLink } from '#renderer/ui/layout/BackLink.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { ArrowDownIcon, ArrowUpIcon } from '#renderer/ui/marks/icons.tsx'
import type { Directory } from '../list/use-directory.ts'
import { useChoices } from '../words/choices.ts'
import { AttendanceFields } from './AttendanceFields.tsx'
import { BiographyFields, ContactFields, LanguageFields } from './ContactFields.tsx'
import { NameFields } from './NameFields.tsx'
import { OfficeFields } from './OfficeFields.tsx'
import { OverTheYears } from './OverTheYears.tsx'
import { pastOf } from './past.ts'
import { PersonMenu } from './PersonMenu.tsx'
import styles from './person.module.css'

/** Everything about one person: who they are at the left, how they take part at the right. Each field is saved as it is left. */
export function PersonPage({ view, directory, person }: { view: MeetingView; directory: Directory; person: Person }) {
  const { t } = useTranslation('people')
  const rows = useAllRows()
  const past = useMemo(() => pastOf(rows, person.id), [rows, person.id])
  const choices = useChoices(directory.context)
  const name = fullName(person)
  return (
    <Page
      title={name || t('unnamed')}
      tools={<CountryMark country={person.country} />}
      subtitle={
        <BackLink href={addressOf({ screen: 'people', meeting: view.meeting.id, focus: null })}>{t('back')}</BackLink>
      }
      actions={
        <div className={styles.steps}>
          <Steps directory={directory} person={person} />
          <PersonMenu view={view} person={person} past={past} />
        </div>
      }
    >
      {/* Fields hold what is being typed: another person gets fields of their own. */}
      <div key={person.id} className={styles.board}>
        <div className={styles.columns}>
          <div>
            <NameFields person={person} />
            <OfficeFields person={person} choices={choices} />
            <ContactFields person={person} />
            <LanguageFields person={person} />
            <BiographyFields person={person} />
            <OverTheYears view={view} past={past} />
          </div>
          <div>
            <AttendanceFields view={view} person={person} choices={choices} />
          </div>
        </div>
      </div>
    </Page>
  )
}

/** To the person before and after, in the order of the list as one has left it. */
function Steps({ directory, person }: { directory: Directory; person: Person }) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const order = useMemo(() => [...new Set(directory.groups.flatMap(({ entries }) => entries.map(({ id }) => id)))], [directory.groups])
  const place = order.indexOf(person.id)
  const step = (by: number): void => {
    const next = place === -1 ? undefined : order[place + by]
    if (next !== undefined) navigate({ screen: 'people', focus: next })
  }
  useKeys(step)
  if (place === -1) return null
  return (
    <>
      <span className={styles.soft}>{t('step.place', { place: formatNumber(place + 1, language), total: formatNumber(order.length, language) })}</span>
      <IconButton label={t('step.previous')} keys="Alt+PageUp" isDisabled={place === 0} onPress={() => step(-1)}>
        <ArrowUpIcon />
      </IconButton>
      <IconButton label={t('step.next')} keys="Alt+PageDown" isDisabled={place === order.length - 1} onPress={() => step(1)}>
        <ArrowDownIcon />
      </IconButton>
    </>
  )
}

/** Alt+Page Up and Alt+Page Down step from person to person; Escape leads back to the list, unless a field or a list has use for it. */
function useKeys(step: (by: number) => void): void {
  const latest = useLatest(step)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]') !== null) return
      if (event.altKey && (event.key === 'PageUp' || event.key === 'PageDown')) {
        event.preventDefault()
        latest.current(event.key === 'PageUp' ? -1 : 1)
      } else if (event.key === 'Escape') navigate({ screen: 'people' })
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [latest])
}
