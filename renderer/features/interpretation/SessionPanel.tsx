import { useTranslation } from 'react-i18next'
import { formatNumber, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { endOf, timeOf } from '#shared/foundation/time/index.ts'
import { interpretSession } from '#shared/domain/session/edits.ts'
import type { InterpretationPlan, InterpretedSession } from '#shared/view/interpretation.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { Team } from './Team.tsx'
import { useWords } from './words.ts'
import styles from './panel.module.css'

/** One session: which languages are needed and planned, booths, receivers, and who interprets. */
export function SessionPanel({ view, plan, one }: { view: MeetingView; plan: InterpretationPlan; one: InterpretedSession }) {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  const { title, name } = useWords(view)
  const { session, room, boothsNeeded, boothsThere, receivers } = one
  const isLacking = boothsThere !== null && boothsThere < boothsNeeded
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2>{title(session)}</h2>
        <IconButton label={t('close')} size="small" onPress={() => navigate({ screen: 'interpretation' })}>
          <CloseIcon />
        </IconButton>
      </header>
      <p className={styles.soft}>
        {[formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language), textIn(room?.name, language).text].filter(Boolean).join(' · ')}{' '}
        <a href={addressOf({ screen: 'sessions', meeting: view.meeting.id, focus: `${session.id}/people` })}>{t('openSession')}</a>
      </p>
      <Languages one={one} />
      <dl className={styles.facts}>
        <div>
          <dt>{t('booths')}</dt>
          <dd data-short={isLacking ? 'true' : undefined}>{boothsThere === null ? formatNumber(boothsNeeded, language) : t('boothsOf', { needed: boothsNeeded, there: boothsThere })}</dd>
        </div>
        {view.meeting.mode === 'virtual' ? null : (
          <div>
            <dt>{t('receiversHead')}</dt>
            <dd>{formatNumber(receivers, language)}</dd>
          </div>
        )}
      </dl>
      <Team view={view} plan={plan} one={one} />
      {one.booths.map((booth) => (
        <section key={booth.languages.join()} className={styles.booth}>
          <h3>{t('booth', { languages: booth.languages.map((into) => into.toUpperCase()).join('/') })}</h3>
          {booth.team.length === 0 ? <p className={styles.short}>{t('nobody')}</p> : null}
          <ol>
            {booth.turns.map(({ start, person }) => (
              <li key={start}>
                <time>{formatTime(start, language)}</time> {name(person)}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** Languages of those who attend beside those that are planned; what is missing is added with one click. */
function Languages({ one }: { one: InterpretedSession }) {
  const { t } = useTranslation(['interpretation', 'codes'])
  const perform = usePerform()
  const { session, listeners, languages, missing } = one
  return (
    <table className={styles.languages}>
      <thead>
        <tr>
          <th scope="col">{t('interpretation:language')}</th>
          <th scope="col">{t('interpretation:following')}</th>
          <th scope="col">{t('interpretation:only')}</th>
          <th scope="col">{t('interpretation:planned')}</th>
        </tr>
      </thead>
      <tbody>
        {listeners.map(({ language: into, following, only }) => (
          <tr key={into}>
            <th scope="row">
              <LanguageTag language={into} /> {capital(t(`codes:language.${into}`))}
            </th>
            <td>{following}</td>
            <td>{only}</td>
            <td>
              {languages.includes(into) ? (
                t('interpretation:yes')
              ) : missing.includes(into) ? (
                <Button look="quiet" size="small" onPress={() => void perform(interpretSession(session.id, into, true))}>
                  {t('interpretation:addLanguage')}
                </Button>
              ) : (
                '–'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
