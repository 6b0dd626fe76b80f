import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { hasText, textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import { endOf, timeOf, wallTime } from '#shared/foundation/time/index.ts'
import { contentOf, type ItemContent, type SessionContent } from '#shared/release/content.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import type { Version } from '../versions.ts'
import { Incomplete } from './Incomplete.tsx'
import styles from './look.module.css'

/** Agenda and programme of a version as they were, to be read. */
export function AsItWas({ version, language }: { version: Version; language: Language }) {
  const { t } = useTranslation('releases')
  const { view, isReading } = version
  const content = useMemo(() => (view === null ? null : contentOf(view)), [view])
  if (isReading) return <p className={styles.soft}>{t('reading')}</p>
  if (content === null) return <Incomplete version={version} />
  const days = [...new Set(content.sessions.map(({ day }) => day))]
  return (
    <div className={styles.look}>
      <Incomplete version={version} />
      <Section title={t('look.programme')}>
        {days.length === 0 ? <p className={styles.soft}>{t('look.noProgramme')}</p> : null}
        {days.map((day) => (
          <div key={day} lang={LOCALE_TAGS[language]}>
            <h3 className={styles.day}>{capital(formatDate(day, language, { weekday: 'long', article: false }))}</h3>
            <ul className={styles.rows}>
              {content.sessions.filter((session) => session.day === day).map((session) => (
                <SessionRow key={session.id} session={session} language={language} />
              ))}
            </ul>
          </div>
        ))}
      </Section>
      <Section title={t('look.agenda')}>
        {content.items.length === 0 ? <p className={styles.soft}>{t('look.noAgenda')}</p> : null}
        <ol className={styles.rows} lang={LOCALE_TAGS[language]}>
          {content.items.map((item, index) => (
            <ItemRow key={item.id} item={item} number={index + 1} language={language} />
          ))}
        </ol>
      </Section>
    </div>
  )
}

function SessionRow({ session, language }: { session: SessionContent; language: Language }) {
  const { t } = useTranslation('releases')
  const { day, start, minutes, room, title, people, isCancelled } = session
  return (
    <li className={styles.row} data-cancelled={isCancelled ? 'true' : undefined}>
      <span className={styles.when}>{formatTimeRange(start, timeOf(endOf(day, start, minutes)), language)}</span>
      <span className={styles.what}>
        <Words text={title} language={language} isTitle />
        {isCancelled ? <span className={styles.soft} lang={undefined}>{` · ${t('look.cancelled')}`}</span> : null}
        {people.length === 0 ? null : <span className={styles.people}>{[...new Set(people.map(({ name }) => textIn(name, language).text))].join(', ')}</span>}
      </span>
      <span className={styles.where}>{room === null ? '' : textIn(room.name, language).text}</span>
    </li>
  )
}

function ItemRow({ item, number, language }: { item: ItemContent; number: number; language: Language }) {
  return (
    <li className={styles.row}>
      <span className={styles.when}>{item.start === null ? '' : formatTime(wallTime(item.start), language)}</span>
      <span className={styles.what}>
        <span className={styles.number}>{number}.</span> <Words text={item.title} language={language} isTitle />
        <Words text={item.note} language={language} />
      </span>
      <span className={styles.where} />
    </li>
  )
}

/** A text in the language, or in the next best with its own voice. */
function Words({ text, language, isTitle = false }: { text: Trilingual; language: Language; isTitle?: boolean }) {
  const found = textIn(text, language)
  if (found.text === '') return null
  return (
    <span className={isTitle ? styles.title : styles.people} lang={hasText(text, language) ? undefined : LOCALE_TAGS[found.language]}>
      {isTitle ? found.text : plainWords(found.text)}
    </span>
  )
}
