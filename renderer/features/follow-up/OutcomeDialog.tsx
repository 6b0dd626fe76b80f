import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeOutcome, deleteOutcome, recordOutcome, type OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import { hasEnded } from '#shared/domain/outcome/rules.ts'
import { OUTCOME_LEADS, OUTCOME_SORTS, OUTCOME_STATES, type Outcome } from '#shared/domain/outcome/schema.ts'
import { hasText, LANGUAGES, textIn } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { byRank, rankBetween } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRecordForm } from '#renderer/news/record-form.ts'
import { newId } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { leadToUnfinishedDate } from '#renderer/ui/fields/time/unfinished-date.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { PLENARY } from './groups.ts'
import styles from './follow-up.module.css'

const NEW: OutcomeFacts = { group: null, sort: 'commitment', text: {}, lead: 'both', who: {}, due: null, state: 'open', ended: null, progress: {} }

/** One decision or commitment, new or recorded, with all that is said of it. Nothing is written until one saves. */
export function OutcomeDialog({ view, outcome, today, onClose }: { view: MeetingView; outcome: Outcome | null; today: CalendarDate; onClose: () => void }) {
  const { t } = useTranslation(['follow-up', 'codes', 'app'])
  const language = useLanguage()
  const { facts, change, write, settle, done } = useRecordForm<OutcomeFacts>(outcome === null ? NEW : factsOf(outcome), onClose)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const isCommitment = facts.sort === 'commitment'
  const groups = [...new Set([...view.groups.map(({ group }) => group.id), ...(facts.group === null ? [] : [facts.group])])]

  const save = (): void => {
    settle((now) => {
      if (leadToUnfinishedDate(form.current)) return
      if (!LANGUAGES.some((one) => hasText(now.text, one))) setProblem(t('follow-up:missing'))
      else if (outcome !== null) done(changeOutcome(outcome.id, now), (t) => t('follow-up:saved'))
      else {
        const last = view.outcomes.filter(({ meeting }) => meeting === view.meeting.id).sort(byRank).at(-1)?.rank ?? null
        done(recordOutcome(newId(), { meeting: view.meeting.id, rank: rankBetween(last, null) }, now), (t) => t('follow-up:recorded'))
      }
    })
  }

  return (
    <Dialog
      title={t(outcome === null ? 'follow-up:new' : 'follow-up:edit')}
      isOpen
      width="wide"
      onClose={onClose}
      footer={
        <>
          {outcome === null ? null : (
            <span className={styles.removal}>
              <Button look="danger" onPress={() => done(deleteOutcome(outcome.id), (t) => t('follow-up:deleted'))}>
                {t('follow-up:delete')}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t('follow-up:cancel')}</Button>
          <Button look="primary" onPress={save}>
            {t('follow-up:save')}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.form}>
        {problem === null ? null : <Notice tone="err">{problem}</Notice>}
        <div className={styles.pair}>
          <Labelled label={t('follow-up:sort')}>
            <SegmentedControl
              label={t('follow-up:sort')}
              value={facts.sort}
              onChange={(sort) => change({ sort })}
              segments={OUTCOME_SORTS.map((id) => ({ id, label: t(`codes:outcomeSort.${id}`) }))}
            />
          </Labelled>
          <Select
            label={t('follow-up:group')}
            value={facts.group ?? PLENARY}
            options={[{ id: PLENARY, label: t('follow-up:plenary') }, ...groups.map((id) => ({ id, label: textIn(view.group(id)?.name, language).text || t('follow-up:groupUnnamed') }))]}
            onChange={(id) => change({ group: id === PLENARY ? null : id })}
          />
        </div>
        <TrilingualField label={t('follow-up:text')} value={facts.text} onChange={write('text')} isMultiline autoFocus />
        {isCommitment ? (
          <>
            <TrilingualField label={t('follow-up:who')} description={t('follow-up:whoHelp')} placeholder="" value={facts.who} onChange={write('who')} isMultiline />
            <div className={styles.facts}>
              <Select
                label={t('follow-up:lead')}
                value={facts.lead}
                options={OUTCOME_LEADS.map((id) => ({ id, label: t(`codes:outcomeLead.${id}`) }))}
                onChange={(lead) => change({ lead })}
              />
              <DateField label={t('follow-up:due')} value={facts.due} onChange={(due) => change({ due })} />
              <Select
                label={t('follow-up:state')}
                value={facts.state}
                options={OUTCOME_STATES.map((id) => ({ id, label: t(`codes:outcomeState.${id}`) }))}
                onChange={(state) => change({ state, ended: hasEnded(state) ? (facts.ended ?? today) : null })}
              />
              {hasEnded(facts.state) ? <DateField label={t('follow-up:ended')} value={facts.ended} onChange={(ended) => change({ ended })} /> : null}
            </div>
            <TrilingualField label={t('follow-up:progress')} placeholder="" value={facts.progress} onChange={write('progress')} isMultiline />
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

function factsOf({ group, sort, text, lead, who, due, state, ended, progress }: Outcome): OutcomeFacts {
  return { group, sort, text, lead, who, due, state, ended, progress }
}
