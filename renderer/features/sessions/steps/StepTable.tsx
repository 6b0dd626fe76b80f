import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { writeStep } from '#shared/domain/session/edits.ts'
import type { RunOfShow } from '#shared/domain/session/steps.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { usePeopleOptions } from '../names/people-options.ts'
import { StepRow } from './StepRow.tsx'
import styles from './steps.module.css'

interface Props {
  view: MeetingView
  session: Session
  show: RunOfShow
  /** The step that was just made, where the writing goes on. */
  added: string | null
  onAdded: (id: string) => void
}

/** The steps in their order, everything written in place; drag the grip, or Alt+Up and Alt+Down. */
export function StepTable({ view, session, show, added, onAdded }: Props) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  const options = usePeopleOptions()
  const list = useRef<HTMLTableElement>(null)
  const { steps } = show
  const reorder = useReorder({
    list,
    ids: steps.map(({ id }) => id),
    nameOf: (id) => {
      const index = steps.findIndex((step) => step.id === id)
      return textIn(steps[index]?.action, language).text || t('steps.number', { number: index + 1 })
    },
    onMove: (id, position) => void perform(writeStep(session.id, id, { rank: rankAt(steps, id, position) }))
  })
  return (
    <table ref={list} className={styles.table} aria-label={t('steps.title')}>
      <thead>
        <tr>
          <th scope="col" className={styles.gripHead}>
            <Spoken>{t('steps.order')}</Spoken>
          </th>
          <th scope="col" className={styles.timeHead}>{t('steps.column.time')}</th>
          <th scope="col" className={styles.minutesHead}>{t('steps.column.minutes')}</th>
          <th scope="col">{t('steps.column.action')}</th>
          <th scope="col" className={styles.whoHead}>{t('steps.column.who')}</th>
          <th scope="col" className={styles.cueHead}>{t('steps.column.cue')}</th>
          <th scope="col" className={styles.moreHead}>
            <Spoken>{t('steps.actions')}</Spoken>
          </th>
        </tr>
      </thead>
      {steps.map((step, index) => (
        <StepRow
          key={step.id}
          view={view}
          session={session}
          steps={steps}
          index={index}
          options={options}
          reorder={reorder}
          isWanted={added === step.id}
          isOver={step.offset >= session.minutes}
          onAdded={onAdded}
        />
      ))}
    </table>
  )
}
