import { useTranslation } from 'react-i18next'
import type { Group } from '#shared/domain/group/schema.ts'
import { isLate, isOpen } from '#shared/domain/outcome/rules.ts'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today } from '#renderer/store/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import styles from './page.module.css'

/** What the group still owes; each line leads to the follow-up, where one says how it stands. Nothing where nothing is open. */
export function CommitmentsOfGroup({ view, group }: { view: MeetingView; group: Group }) {
  const { t } = useTranslation(['groups', 'codes', 'follow-up'])
  const language = useLanguage()
  const day = today()
  const open = view.outcomes.filter((outcome) => outcome.group === group.id && isOpen(outcome))
  if (open.length === 0) return null
  return (
    <Section title={t('groups:commitments')}>
      <ul>
        {open.map((outcome) => (
          <li key={outcome.id} className={styles.line}>
            <a className={styles.link} href={addressOf({ screen: 'followUp', meeting: view.meeting.id, focus: outcome.id })}>
              {textIn(outcome.text, language).text}
            </a>
            <span className={styles.quiet}>
              {[t(`codes:outcomeState.${outcome.state}`), outcome.due === null ? '' : formatDate(outcome.due, language, { month: 'short' })].filter(Boolean).join(' · ')}
            </span>
            {isLate(outcome, day) ? <Chip tone="warn">{t('follow-up:isLate')}</Chip> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
