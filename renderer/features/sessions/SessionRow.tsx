import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { missingLanguages, textIn } from '#shared/foundation/language.ts'
import { endOf, timeOf } from '#shared/foundation/time/index.ts'
import { isPlaced, rolesOf } from '#shared/domain/session/rules.ts'
import { SESSION_ROLES, type Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { enterEditor } from './editor/use-escape.ts'
import styles from './sessions.module.css'

/** This many people are named in the list; of the others, the number. */
const NAMED = 3

interface RowProps {
  view: MeetingView
  session: Session
  isChosen: boolean
  isInClash: boolean
}

/** One session in the list. Its title is a button that reaches over the row; the arrow keys go from title to title. */
export function SessionRow({ view, session, isChosen, isInClash }: RowProps) {
  const { t } = useTranslation(['sessions', 'codes'])
  const language = useLanguage()
  const row = useRef<HTMLTableRowElement>(null)
  const title = textIn(session.title, language)
  const group = textIn(view.group(session.group)?.name, language)
  const room = textIn(view.room(session.room)?.name, language)
  const kind = capital(t(`codes:sessionKind.${session.kind}`))
  const missing = missingLanguages(session.title)

  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])

  return (
    <tr ref={row} className={styles.row} data-chosen={isChosen ? 'true' : undefined} data-cancelled={session.status === 'cancelled' ? 'true' : undefined}>
      <td className={styles.time}>
        <SessionTime session={session} />
      </td>
      <th scope="row" className={styles.session}>
        <button
          type="button"
          className={styles.title}
          data-session={session.id}
          aria-current={isChosen ? 'true' : undefined}
          lang={LOCALE_TAGS[title.language]}
          onClick={(event) => {
            navigate({ screen: 'sessions', focus: session.id })
            // A click without a pointer came from the keyboard, which would otherwise walk through the whole list first.
            if (event.detail === 0) enterEditor()
          }}
          onKeyDown={stepBetweenTitles}
        >
          {title.text || t('sessions:untitled')}
        </button>
        {missing.length === 0 ? null : (
          <span className={styles.missing}>
            <Spoken>{t('sessions:missing')}</Spoken>
            {missing.map((language) => (
              <LanguageTag key={language} language={language} />
            ))}
          </span>
        )}
        <span className={styles.second}>{[kind, group.text].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={styles.kind}>{kind}</td>
      <td className={styles.group} lang={LOCALE_TAGS[group.language]}>
        {group.text}
      </td>
      <td className={styles.room}>
        <span lang={LOCALE_TAGS[room.language]}>{room.text}</span>
        {isInClash ? <Chip tone="err">{t('sessions:taken')}</Chip> : null}
      </td>
      <td className={styles.people}>
        <People view={view} session={session} />
      </td>
      <td className={styles.languages}>
        {session.languages.map((language) => (
          <LanguageTag key={language} language={language} />
        ))}
      </td>
      <td className={styles.status}>
        {session.status === 'confirmed' ? (
          <span className={styles.confirmed}>
            <TickIcon />
            <Spoken>{t('codes:sessionStatus.confirmed')}</Spoken>
          </span>
        ) : (
          <Chip tone={session.status === 'cancelled' ? 'err' : 'neutral'}>{t(`codes:sessionStatus.${session.status}`)}</Chip>
        )}
      </td>
    </tr>
  )
}

function SessionTime({ session }: { session: Session }) {
  const language = useLanguage()
  if (!isPlaced(session)) return <span className={styles.quiet}>{formatDuration(session.minutes, language)}</span>
  return formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language)
}

/** Who leads first, then who speaks. */
function People({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const people = SESSION_ROLES.filter((role) => role !== 'interpreter').flatMap((role) =>
    rolesOf(session, role).flatMap(({ person }) => view.person(person) ?? [])
  )
  const names = [...new Set(people.map((person) => person.firstSurname))]
  const more = names.length - NAMED
  return more > 1 ? t('andMore', { names: names.slice(0, NAMED).join(', '), count: more }) : names.join(', ')
}

function stepBetweenTitles(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const titles = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('[data-session]') ?? [])]
  const next = titles[titles.indexOf(event.currentTarget) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
