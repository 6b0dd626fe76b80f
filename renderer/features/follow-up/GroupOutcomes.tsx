import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { setOutcomeState } from '#shared/domain/outcome/edits.ts'
import { hasEnded, isLate } from '#shared/domain/outcome/rules.ts'
import { OUTCOME_STATES, type Outcome, type OutcomeState } from '#shared/domain/outcome/schema.ts'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { hasText, textIn } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useMeetingWords } from '#renderer/app/meeting-words.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Meter } from '#renderer/ui/data/Bars.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { StaleLink } from '#renderer/ui/marks/StaleLink.tsx'
import type { Wording } from '#renderer/ui/overlays/toast-queue.ts'
import type { OutcomesOfGroup } from './groups.ts'
import styles from './follow-up.module.css'

interface GroupProps {
  group: OutcomesOfGroup
  view: MeetingView
  today: CalendarDate
  onOpen: (outcome: Outcome) => void
}

/** The outcomes of one group under its name; how far it is with its commitments is drawn beside it. */
export function GroupOutcomes({ group, view, today, onOpen }: GroupProps) {
  const { t } = useTranslation('follow-up')
  const language = useLanguage()
  const name = group.name === null ? t('plenary') : textIn(group.name, language).text || t('groupUnnamed')
  const isDecided = group.outcomes.every(({ sort }) => sort === 'decision')
  const haveEnded = group.outcomes.every(({ state }) => hasEnded(state))
  // Where all come from one meeting, it goes without saying.
  const isMixed = view.outcomes.some(({ meeting }) => meeting !== view.outcomes[0]?.meeting)
  return (
    <Section title={name} detail={isDecided ? undefined : <Standing commitments={group.commitments} today={today} />}>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={t('table', { group: name })}>
          <thead>
            <tr>
              <th scope="col">{t(isDecided ? 'column.decision' : 'column.commitment')}</th>
              {isDecided ? null : (
                <>
                  <th scope="col" className={styles.whoHead}>
                    {t('column.who')}
                  </th>
                  <th scope="col" className={styles.dueHead}>
                    {t(haveEnded ? 'column.ended' : 'column.due')}
                  </th>
                  <th scope="col" className={styles.stateHead}>
                    {t('column.state')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {group.outcomes.map((outcome) => (
              <OutcomeRow key={outcome.id} outcome={outcome} madeAt={isMixed ? madeAt(view, outcome) : null} today={today} isDecided={isDecided} onOpen={() => onOpen(outcome)} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

/** The earlier meeting that an outcome comes from. */
function madeAt(view: MeetingView, { meeting }: Outcome): Meeting | null {
  return view.history.find(({ id }) => id === meeting) ?? null
}

interface RowProps {
  outcome: Outcome
  /** The earlier meeting that made it, where that has to be said. */
  madeAt: Meeting | null
  today: CalendarDate
  isDecided: boolean
  onOpen: () => void
}

function OutcomeRow({ outcome, madeAt, today, isDecided, onOpen }: RowProps) {
  const { t } = useTranslation(['follow-up', 'codes', 'app'])
  const language = useLanguage()
  const perform = usePerform()
  const words = useMeetingWords()
  const standing = useStanding('outcome', outcome)
  const { id, text, lead, due, state, ended } = outcome
  const day = ended ?? due
  const name = textIn(text, language)
  const who = textIn(outcome.who, language)
  const progress = textIn(outcome.progress, language)
  const doers = (
    <>
      {lead === 'both' ? null : <CountryMark country={lead} />} <span lang={LOCALE_TAGS[who.language]}>{who.text}</span>
    </>
  )
  const note = (next: OutcomeState): void => {
    // A row that goes to the other list says so.
    const tell = (): void => {
      const news: Wording = (t) => t(hasEnded(next) ? 'follow-up:nowEnded' : 'follow-up:openAgain', { name: name.text })
      if (hasEnded(next) !== hasEnded(state)) tellDone('outcome.state', news)
    }
    void perform(setOutcomeState(id, next, today)).then(tell)
  }
  return (
    <tr className={styles.row}>
      <th scope="row">
        <Button className={styles.name} onPress={onOpen}>
          <span lang={LOCALE_TAGS[name.language]}>{name.text || t('follow-up:untitled')}</span>
        </Button>
        {hasText(text, language) ? <StaleLink standing={standing('text', text)} language={language} /> : <Chip>{t('follow-up:notTranslated')}</Chip>}
        {isDecided ? null : <p className={styles.whoBelow}>{doers}</p>}
        {progress.text === '' ? null : (
          <p className={styles.more} lang={LOCALE_TAGS[progress.language]}>
            {progress.text}
          </p>
        )}
        {madeAt === null ? null : <p className={styles.more}>{t('follow-up:made', { meeting: words.title(madeAt, language) })}</p>}
      </th>
      {isDecided ? null : (
        <>
          <td className={styles.who}>{doers}</td>
          <td className={styles.due}>
            {day === null ? <Spoken>{t('follow-up:noDate')}</Spoken> : formatDate(day, language, { month: 'short', article: false })}
            {isLate(outcome, today) ? <Chip tone="warn">{t('follow-up:isLate')}</Chip> : null}
          </td>
          <td>
            <Select
              label={t('follow-up:stateOf', { name: name.text })}
              isLabelHidden
              value={state}
              options={OUTCOME_STATES.map((one) => ({ id: one, label: t(`codes:outcomeState.${one}`) }))}
              onChange={note}
            />
          </td>
        </>
      )}
    </tr>
  )
}

/** Met, under way, late and open commitments as parts of one line, and in words. */
function Standing({ commitments, today }: { commitments: readonly Outcome[]; today: CalendarDate }) {
  const { t } = useTranslation('follow-up')
  const met = commitments.filter(({ state }) => state === 'met').length
  const late = commitments.filter((outcome) => isLate(outcome, today)).length
  const underWay = commitments.filter((outcome) => outcome.state === 'underWay' && !isLate(outcome, today)).length
  return (
    <span className={styles.standing}>
      <span className={styles.meter}>
        <Meter
          label={t('standing', { met, underWay, late, count: commitments.length })}
          total={commitments.length}
          shares={[
            { label: 'met', value: met, tone: 'accent' },
            { label: 'underWay', value: underWay, tone: 'pale' },
            { label: 'late', value: late, tone: 'warn' }
          ]}
        />
      </span>
      <span aria-hidden="true">{t('metOf', { met, count: commitments.length })}</span>
    </span>
  )
}
