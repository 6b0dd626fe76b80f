import { useTranslation } from 'react-i18next'
import { formatTimeRange } from '#shared/foundation/formats/index.ts'
import { endOf, minutesOf, timeOf } from '#shared/foundation/time/index.ts'
import { channelsOf, type Booth, type InterpretedSession } from '#shared/view/interpretation.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { FittedText } from '#renderer/ui/fitting/FittedText.tsx'
import type { Axis } from './axis.ts'
import { useWords } from './words.ts'
import styles from './interpretation.module.css'

/** The letters of --text-label, in pixels. */
const LABEL = 12.5

interface Props {
  view: MeetingView
  one: InterpretedSession
  axis: Axis
  isChosen: boolean
}

/** A session at its time, with a line for each booth and the turns in it; a press shows who works there and what is short. */
export function SessionBlock({ view, one, axis, isChosen }: Props) {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  const { title } = useWords(view)
  const { session, booths, interpretersNeeded, boothsNeeded, boothsThere } = one
  const start = minutesOf(session.start)
  const from = axis.shareOf(start)
  const place = useCssVariables<HTMLLIElement>({ '--from': `${from * 100}%`, '--length': `${(axis.shareOf(start + session.minutes) - from) * 100}%` })
  const assigned = one.isConsecutive ? one.withoutBooth.length + interpretersAt(one) : booths.reduce((sum, { team }) => sum + team.length, 0)
  const isShort = assigned < interpretersNeeded || (boothsThere !== null && boothsThere < boothsNeeded) || one.missing.length > 0
  return (
    <li ref={place} className={styles.block} data-to-scale data-short={isShort ? 'true' : undefined} data-chosen={isChosen ? 'true' : undefined}>
      <button type="button" aria-pressed={isChosen} onClick={() => navigate({ screen: 'interpretation', ...(isChosen ? {} : { focus: session.id }) })}>
        <FittedText text={title(session)} lines={3} size={LABEL} />
        <span>
          <Spoken>{formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language)}</Spoken>
          <span className={styles.count} aria-hidden="true">{`${assigned}/${interpretersNeeded}`}</span>
          <Spoken>{t('ofNeeded', { count: interpretersNeeded, assigned })}</Spoken>
          <span className={styles.channels}>
            {' · '}
            {one.isConsecutive ? t('consecutive') : channelsOf(one.languages).flatMap(({ language: into, number }) => (into === null ? [] : [`${number} ${into.toUpperCase()}`])).join(' ')}
          </span>
        </span>
      </button>
      {booths.map((booth) => (
        <BoothLane key={booth.languages.join()} view={view} one={one} booth={booth} />
      ))}
    </li>
  )
}

function interpretersAt({ session, signLanguages }: InterpretedSession): number {
  const signing = new Set(signLanguages.flatMap(({ people }) => people))
  return Object.values(session.roles).filter(({ role, person }) => role === 'interpreter' && !signing.has(person)).length
}

/** The turns in one booth. The panel tells them in words, so they are not read here. */
function BoothLane({ view, one, booth }: { view: MeetingView; one: InterpretedSession; booth: Booth }) {
  const { t } = useTranslation('interpretation')
  const { session } = one
  return (
    <div className={styles.booth} aria-hidden="true">
      <span className={styles.turns}>
        {booth.team.length === 0 ? <em>{t('nobody')}</em> : null}
        {booth.turns.map(({ start, end, person }) => {
          const from = (minutesOf(start) - minutesOf(session.start)) / session.minutes
          const length = (minutesOf(end) - minutesOf(start)) / session.minutes
          const label = from === 0 && one.booths.length > 1 ? booth.languages.map((into) => into.toUpperCase()).join('/') : ''
          return <TurnMark key={start} view={view} person={person} label={label} index={booth.team.indexOf(person)} from={from} length={length > 0 ? length : 1 - from} />
        })}
      </span>
    </div>
  )
}

function TurnMark({ view, person, label, index, from, length }: { view: MeetingView; person: string; label: string; index: number; from: number; length: number }) {
  const { initials } = useWords(view)
  const place = useCssVariables<HTMLSpanElement>({ '--from': `${from * 100}%`, '--length': `${length * 100}%` })
  return (
    <span ref={place} className={styles.turn} data-turn={index % 2}>
      {label === '' ? null : <small>{label}</small>}
      {initials(person)}
    </span>
  )
}
