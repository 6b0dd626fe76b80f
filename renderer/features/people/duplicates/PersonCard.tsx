import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useRows } from '#renderer/store/index.ts'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import styles from './duplicates.module.css'

/** What one has to know of somebody to say whether two are one. */
export function PersonCard({ view, person }: { view: MeetingView; person: Person }) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const meetings = new Set(useRows('attendance').flatMap((attendance) => (attendance.person === person.id ? [attendance.meeting] : []))).size
  const texts = [textIn(person.title, language), textIn(person.organisation, language)].filter(({ text }) => text !== '')
  return (
    <div className={styles.card}>
      <p className={styles.name}>
        <CountryMark country={person.country} />
        <a className={styles.link} href={addressOf({ screen: 'people', meeting: view.meeting.id, focus: person.id })}>
          {fullName(person) || t('unnamed')}
        </a>
      </p>
      {texts.map(({ text, language: written }) => (
        <p key={text} lang={LOCALE_TAGS[written]}>
          {text}
        </p>
      ))}
      <p className={styles.soft}>{person.email || t('gap.email')}</p>
      {person.phone === '' ? null : <p className={styles.soft}>{person.phone}</p>}
      <p className={styles.soft}>{t('duplicates.meetings', { count: meetings })}</p>
    </div>
  )
}
