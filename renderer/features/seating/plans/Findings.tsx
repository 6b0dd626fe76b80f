import { useTranslation } from 'react-i18next'
import type { SeatingFinding } from '#shared/domain/seating/findings.ts'
import { changeSeating, seatPeople } from '#shared/domain/seating/edits.ts'
import { roomForAll } from '#shared/domain/seating/moves.ts'
import type { SeatedPlan } from '#shared/domain/seating/rules.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { companyOf, phraseOfSeating } from '#shared/view/seating.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { WarningIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './plans.module.css'

/** What is against the rules at this table, each with the click that mends it. */
export function Findings({ view, plan, seated }: { view: MeetingView; plan: Seating; seated: SeatedPlan }) {
  const { t } = useTranslation('seating')
  const say = usePhrase('seating')
  return (
    <Section title={t('plan.findings', { count: seated.findings.length })}>
      <ul className={styles.findings}>
        {seated.findings.map((finding) => (
          <li key={`${finding.rule}-${finding.seats.join()}`} className={styles.finding}>
            <WarningIcon />
            <div>
              <p>{say(phraseOfSeating(finding))}</p>
              <Remedy view={view} plan={plan} finding={finding} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Remedy({ view, plan, finding }: { view: MeetingView; plan: Seating; finding: SeatingFinding }) {
  const { t } = useTranslation('seating')
  const perform = usePerform()
  if (finding.rule === 'seatsMissing') {
    const room = roomForAll(companyOf(view, plan), plan)
    const isLarger = room.seats !== plan.seats || room.rows !== plan.rows
    const words = plan.shape === 'theatre' ? t('remedy.rows', { count: room.rows }) : t('remedy.seats', { count: room.seats })
    return isLarger ? <RemedyButton words={words} onPress={() => void perform(changeSeating(plan.id, room))} /> : null
  }
  if (finding.rule === 'interpreterMissing') {
    return <RemedyButton words={t('remedy.noInterpreters')} onPress={() => void perform(changeSeating(plan.id, { interpreters: false }))} />
  }
  if (finding.giveBack.length === 0) return null
  const places = Object.fromEntries(finding.giveBack.map((seat) => [seat, null]))
  return <RemedyButton words={t('remedy.back', { count: finding.giveBack.length })} onPress={() => void perform(seatPeople(plan.id, places))} />
}

function RemedyButton({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <Button look="quiet" size="small" onPress={onPress}>
      {words}
    </Button>
  )
}
