import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { otherCountry, type Country } from '#shared/foundation/country.ts'
import { countryName, formatDateRange, formatPartialDate } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useMeetingWords } from '#renderer/app/meeting-words.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { PlanningCalendar } from './calendar/PlanningCalendar.tsx'
import { isDetail, type Detail } from './details/details.ts'
import { MeetingDetails } from './details/MeetingDetails.tsx'
import { DaysToGo } from './DaysToGo.tsx'
import { Findings } from './Findings.tsx'
import { ThreeLanguages } from './ThreeLanguages.tsx'
import { WhoIsComing } from './WhoIsComing.tsx'
import styles from './overview.module.css'

/** One meeting at a glance: how far the preparation has come, what stands in the way, and how many days are left. */
export default function OverviewPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const { meeting } = view
  const [openedHere, open] = useState<Detail | null>(null)
  const detail = openedHere ?? (isDetail(focus) ? focus : null)
  const close = (): void => {
    open(null)
    if (isDetail(focus)) navigate({ screen: 'overview' })
  }
  const title = useTitle(meeting, language)
  return (
    <Page
      title={title.text}
      titleLang={title.language === language ? undefined : LOCALE_TAGS[title.language]}
      subtitle={<Subtitle view={view} language={language} />}
      actions={
        <>
          <Button onPress={() => open('facts')}>{t('details.open')}</Button>
          <Button look="primary" onPress={() => navigate({ screen: 'packs' })}>
            {t('packs')}
          </Button>
        </>
      }
    >
      <div className={styles.board}>
        <NextMeeting isHeld={meeting.held} />
        <PlanningCalendar view={view} />
        <div className={styles.columns}>
          <Findings view={view} />
          <div className={styles.stack}>
            <ThreeLanguages view={view} />
            <DaysToGo view={view} onDetail={open} />
          </div>
          <WhoIsComing view={view} />
        </div>
      </div>
      <MeetingDetails view={view} detail={detail} onClose={close} />
    </Page>
  )
}

/** After the last meeting that was held, the way to the next one. */
function NextMeeting({ isHeld }: { isHeld: boolean }) {
  const { t } = useTranslation('overview')
  const meetings = useRows('meeting')
  if (!isHeld || meetings.some(({ held }) => !held)) return null
  return (
    <Notice
      actions={
        <Button size="small" onPress={() => navigate({ screen: 'plan' })}>
          {t('next.plan')}
        </Button>
      }
    >
      {t('next.text')}
    </Notice>
  )
}

/** "Third annual meeting, Mexico City"; a meeting without a title is called as in the bar. */
function useTitle(meeting: Meeting, language: Language): { text: string; language: Language } {
  const words = useMeetingWords()
  const title = textIn(meeting.title, language)
  const city = textIn(meeting.city, title.text === '' ? language : title.language)
  const named = title.text === '' ? { language, text: words.title(meeting, language) } : title
  if (city.text === '' || city.language !== named.language || named.text.includes(city.text)) return named
  return { text: `${named.text}, ${city.text}`, language: named.language }
}

function Subtitle({ view, language }: { view: MeetingView; language: Language }) {
  const { t } = useTranslation('overview')
  const { t: code } = useTranslation('codes')
  const { meeting } = view
  const first = view.days[0]
  const last = view.days.at(-1)
  const people = view.delegates.filter(({ attendance }) => isExpected(attendance)).length
  const named = (country: Country): string => countryName(country, language, 'the')
  return (
    <div className={styles.subtitle}>
      <span className={styles.part}>
        {t('hostedBy', { country: named(meeting.host) })} <CountryMark country={meeting.host} /> {t('with', { country: named(otherCountry(meeting.host)) })}{' '}
        <CountryMark country={otherCountry(meeting.host)} />
      </span>
      {[
        first && last ? formatDateRange(first, last, language, { style: 'heading' }) : formatPartialDate(meetingDate(meeting), language) || t('noDates'),
        code(`mode.${meeting.mode}`),
        t('groups', { count: view.groups.length }),
        t(meeting.held ? 'people' : 'expected', { count: people })
      ].map((part) => (
        <span key={part} className={styles.part}>
          {part}
        </span>
      ))}
    </div>
  )
}
