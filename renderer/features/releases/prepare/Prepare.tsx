import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { latestRelease, nextNumber, openReview } from '#shared/domain/release/rules.ts'
import { gateOf } from '#shared/release/gate.ts'
import { changeLines } from '#shared/release/diff/lines.ts'
import { isEmpty } from '#shared/release/diff/diff.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today, useConflicts } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { DRAFT, numberInSentence, useComparison, useVersionOf } from '../versions.ts'
import { NEW_DRAFT, readDraft, type Draft } from './draft.ts'
import { Gate } from './Gate.tsx'
import { PolicyFields } from './PolicyFields.tsx'
import { useReleasing } from './use-releasing.ts'
import styles from './prepare.module.css'

/** Everything for the next version: what is said of it, what happens in each language, and what still stands in the way. */
export function Prepare({ view, onDone }: { view: MeetingView; onDone: (id: string) => void }) {
  const { t } = useTranslation('releases')
  const language = useLanguage()
  const [draft, setDraft] = useRemembered<Draft>(`release-draft-${view.meeting.id}`, readDraft)
  const [isWorking, setWorking] = useState(false)
  const conflicts = useConflicts()
  const reviewed = openReview(view.releases)
  const latest = latestRelease(view.releases)
  const [now, frozen, last] = [useVersionOf(view, DRAFT), useVersionOf(view, reviewed?.id ?? DRAFT), useVersionOf(view, latest?.id ?? DRAFT)]
  const sinceReview = useComparison(frozen, now)
  const sinceLast = useComparison(last, now)
  const isUnchanged = reviewed !== null && sinceReview !== null && isEmpty(sinceReview.diff)
  const steps = useReleasing(view)
  const day = today()
  const { policy, needsApproval } = draft
  // The gate asks about what would go out: what was reviewed, where something is under review.
  const asked = reviewed === null ? view : frozen.view
  const obstacles = useMemo(
    () => (asked === null ? [] : gateOf(asked, { policy, needsApproval, conflicts, today: day })),
    [asked, policy, needsApproval, conflicts, day]
  )
  const change = (next: Partial<Draft>): void => setDraft({ ...draft, ...next })

  const take = async (step: () => Promise<string | null>, isReleased: boolean): Promise<void> => {
    setWorking(true)
    try {
      const id = await step()
      if (id === null) return
      if (isReleased) setDraft({ ...NEW_DRAFT, policy: draft.policy, needsApproval: draft.needsApproval })
      onDone(id)
    } finally {
      setWorking(false)
    }
  }

  const count = sinceReview === null ? 0 : changeLines(sinceReview.before, sinceReview.after, sinceReview.diff, language).length
  const name = numberInSentence(nextNumber(view.releases), language)
  return (
    <div className={styles.prepare}>
      {reviewed === null ? null : (
        <Notice
          tone={isUnchanged ? 'info' : 'warn'}
          actions={
            <>
              {isUnchanged ? null : (
                <Button size="small" isDisabled={isWorking} onPress={() => void take(() => steps.review(draft), false)}>
                  {t('prepare.again')}
                </Button>
              )}
              <Button size="small" isDisabled={isWorking} onPress={() => void steps.withdraw(reviewed)}>
                {t('prepare.withdraw')}
              </Button>
            </>
          }
        >
          {capital(isUnchanged ? t('prepare.underReview', { name }) : t('prepare.changedSince', { name, count }))}
        </Notice>
      )}
      {reviewed === null && latest !== null && sinceLast !== null && isEmpty(sinceLast.diff) ? <Notice>{t('prepare.same', { name: numberInSentence(latest.number, language) })}</Notice> : null}
      <div className={styles.columns}>
        <div className={styles.form}>
          <Section title={t('prepare.languages')}>
            <PolicyFields view={view} policy={draft.policy} onChange={(policy) => change({ policy })} />
            <Checkbox label={t('prepare.approval')} description={t('prepare.approvalHint')} isSelected={draft.needsApproval} onChange={(needsApproval) => change({ needsApproval })} />
          </Section>
          <Section title={t('prepare.note')}>
            <TrilingualField
              label={t('prepare.note')}
              isLabelHidden
              layout="rows"
              isMultiline
              value={draft.note}
              description={t('prepare.noteHint')}
              onChange={(one, text) => change({ note: { ...draft.note, [one]: text } })}
            />
          </Section>
        </div>
        <div className={styles.gate}>
          <Section title={t('gate.title')}>
            <Gate view={view} obstacles={obstacles} />
          </Section>
          <div className={styles.steps}>
            {reviewed === null ? (
              <Button isDisabled={isWorking} onPress={() => void take(() => steps.review(draft), false)}>
                {t('prepare.review')}
              </Button>
            ) : null}
            <Button
              look="primary"
              isDisabled={isWorking || obstacles.length > 0 || (reviewed !== null && frozen.view === null)}
              onPress={() => void take(() => (reviewed === null ? steps.releaseNow(draft) : steps.releaseAsReviewed(reviewed, draft)), true)}
            >
              {t(reviewed === null ? 'prepare.release' : 'prepare.releaseReviewed', { name })}
            </Button>
          </div>
          <p className={styles.soft}>{t('prepare.hint')}</p>
        </div>
      </div>
    </div>
  )
}
