import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { isOpen } from '#shared/domain/outcome/rules.ts'
import { planningCalendar, stepsOf } from '#shared/domain/task/planning-calendar.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import type { PartProps } from './part.ts'
import styles from './plan.module.css'

/** What the meeting begins with: the usual planning calendar and the usual agenda, both to be worked on from there, and what earlier meetings left open. */
export function LaidOutPart({ draft, onChange }: PartProps) {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const open = useRows('outcome').filter(isOpen).length
  const begins = firstStepDate(draft.start)
  return (
    <Section title={t('laidOut.title')}>
      <div className={styles.rows}>
        <Checkbox
          label={t('laidOut.calendar', { count: stepsOf(draft.mode).length })}
          description={begins === null ? t('laidOut.calendarOpen') : t('laidOut.calendarFrom', { date: formatDate(begins, language) })}
          isSelected={draft.withCalendar}
          onChange={(withCalendar) => onChange({ ...draft, withCalendar })}
        />
        <Checkbox
          label={t('laidOut.agenda')}
          description={t('laidOut.agendaHint', { count: draft.groups.length })}
          isSelected={draft.withAgenda}
          onChange={(withAgenda) => onChange({ ...draft, withAgenda })}
        />
        {open === 0 ? null : (
          <div>
            <p>{t('laidOut.commitments', { count: open })}</p>
            <p className={styles.reason}>{t('laidOut.commitmentsHint')}</p>
          </div>
        )}
      </div>
    </Section>
  )
}

/** The day of the first step, counted back from the opening; null while the opening is open. */
function firstStepDate(start: string | null) {
  if (start === null) return null
  const [first] = planningCalendar(start, '', (step) => step)
  const due = first?.type === 'create' ? first.set['due'] : undefined
  return typeof due === 'string' ? parseCalendarDate(due) : null
}
