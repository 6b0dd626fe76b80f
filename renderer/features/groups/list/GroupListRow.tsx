import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import { hasText, LANGUAGES, textIn } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { SECTORS } from '#shared/domain/group/schema.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { GroupInMeeting, MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import styles from './list.module.css'

/** The heads of the columns. Each row says them again for those who hear it, so that these are for the eye alone. */
export function GroupListHead({ order }: { order: readonly Country[] }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  return (
    <div className={styles.head} aria-hidden="true">
      <span>{t('column.group')}</span>
      {order.map((country) => (
        <span key={country} className={styles.headSide}>
          <span className={styles.headCountry}>
            <CountryMark country={country} />
          </span>
          {SECTORS.map((sector) => (
            <span key={sector}>{code(`sector.${sector}`)}</span>
          ))}
        </span>
      ))}
      <span>{t('column.brief')}</span>
      <span>{t('column.sessions')}</span>
    </div>
  )
}

/** One group: its name, who sits on its four seats, how far its brief is, how often it meets. */
export function GroupListRow({ entry: { group, seats, brief }, view }: { entry: GroupInMeeting; view: MeetingView }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const name = textIn(group.name, language)
  const sessions = view.sessions.filter((session) => session.group === group.id && session.status !== 'cancelled').length
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        <span lang={name.language === language ? undefined : LOCALE_TAGS[name.language]}>{name.text || t('unnamed')}</span>
        {group.status === 'active' ? null : <Chip tone="warn">{code(`groupStatus.${group.status}`)}</Chip>}
      </span>
      {view.order(language).map((country) => (
        <span key={country} className={styles.side} data-country={country}>
          {SECTORS.map((sector) => {
            const seat = seats.find((one) => one.country === country && one.sector === sector)
            const person = seat?.coChair ? view.person(seat.coChair.person) : null
            return (
              <span key={sector} className={person ? styles.seat : styles.emptySeat}>
                <Spoken>{`${code(`country.${country}`)}, ${code(`sector.${sector}`)}: `}</Spoken>
                {person ? fullName(person) : t('seat.empty')}
              </span>
            )
          })}
        </span>
      ))}
      <span className={styles.figure}>
        <Spoken>{`${t('column.brief')}: `}</Spoken>
        <BriefState brief={brief} />
      </span>
      <span className={styles.figure}>
        <Spoken>{`${t('column.sessions')}: `}</Spoken>
        {sessions === 0 ? <Chip tone="warn">{t('none.sessions')}</Chip> : sessions}
      </span>
    </div>
  )
}

/** How many parts of a brief have words in every language. */
function BriefState({ brief }: { brief: Document | null }) {
  const { t } = useTranslation('groups')
  if (brief === null) return <Chip tone="warn">{t('brief.notBegun')}</Chip>
  const parts = Object.values(brief.parts)
  const written = parts.filter(({ text }) => LANGUAGES.every((language) => hasText(text, language))).length
  return <>{written === parts.length ? t('brief.whole') : t('brief.parts', { written, count: parts.length })}</>
}
