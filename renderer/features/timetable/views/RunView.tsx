import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import { runOfShow, type TimedStep } from '#shared/domain/session/steps.ts'
import { formatDate, formatDuration, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { endOf, timeOf, type CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { useCardWords } from '../grid/cards/use-card-words.ts'
import styles from './run.module.css'

/** The days as they will run: every session with its steps, minute by minute. Each is written where it is opened. */
export function RunView({ view, days, title, tools }: { view: MeetingView; days: readonly CalendarDate[]; title: string; tools: ReactNode }) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  return (
    <Page title={title} tools={tools}>
      {days.map((day) => {
        const sessions = view.sessions.filter(isPlaced).filter((session) => session.day === day && session.status !== 'cancelled')
        return (
          <section key={day} className={styles.day}>
            {days.length < 2 ? null : <h2 className={styles.heading}>{capital(formatDate(day, language, { weekday: 'long', year: false, article: false }))}</h2>}
            {sessions.length === 0 ? <p className={styles.none}>{t('run.none')}</p> : sessions.map((session) => <Run key={session.id} view={view} session={session} heading={days.length < 2 ? 'h2' : 'h3'} />)}
          </section>
        )
      })}
    </Page>
  )
}

function Run({ view, session, heading: Heading }: { view: MeetingView; session: Placed; heading: 'h2' | 'h3' }) {
  const language = useLanguage()
  const route = useRoute()
  const words = useCardWords(view)(session, undefined, true)
  const { steps } = runOfShow(session)
  return (
    <article className={styles.session}>
      <p className={styles.time}>{formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language)}</p>
      <div>
        <Heading className={styles.title} lang={LOCALE_TAGS[words.titleLanguage]}>
          <a href={addressOf({ screen: 'sessions', meeting: route.meeting, focus: session.id })}>{words.title}</a>
        </Heading>
        <p className={styles.facts}>{[words.foot, words.people, words.status].filter(Boolean).join(' · ')}</p>
        {steps.length === 0 ? null : (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <Step key={step.id} view={view} step={step} />
            ))}
          </ol>
        )}
      </div>
    </article>
  )
}

function Step({ view, step }: { view: MeetingView; step: TimedStep }) {
  const language = useLanguage()
  const action = textIn(step.action, language)
  const person = step.person === null ? null : view.person(step.person)
  return (
    <li className={styles.step}>
      <span className={styles.stepTime}>{step.start === null ? '' : formatTime(step.start, language)}</span>
      <span className={styles.minutes}>{formatDuration(step.minutes, language)}</span>
      <span>
        <span lang={LOCALE_TAGS[action.language]}>{action.text}</span>
        <span className={styles.more}>{[person === null ? '' : fullName(person), step.owner, step.cue].filter(Boolean).map((part) => ` · ${part}`)}</span>
      </span>
      {step.language === null ? null : <LanguageTag language={step.language} />}
    </li>
  )
}
