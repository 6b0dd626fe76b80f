import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byRank } from '#shared/ledger/rank.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { standardAgenda } from '#shared/domain/item/standard-agenda.ts'
import { planningCalendar } from '#shared/domain/task/planning-calendar.ts'
import { navigate, type PageProps } from '#renderer/app/navigation.ts'
import { newId, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { leadToUnfinishedDate } from '#renderer/ui/fields/time/unfinished-date.ts'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { firstDraft, planOf, type Draft } from './draft.ts'
import { GroupsPart } from './GroupsPart.tsx'
import { HostPart } from './HostPart.tsx'
import { LaidOutPart } from './LaidOutPart.tsx'
import { TitlePart } from './TitlePart.tsx'
import { WhenWherePart } from './WhenWherePart.tsx'
import styles from './plan.module.css'

/** The next meeting on one page: what history suggests, to be changed, and what is laid out at once. One gesture, one undo. */
export default function PlanPage(_props: PageProps) {
  const { t } = useTranslation('plan')
  const perform = usePerform()
  const meetings = useRows('meeting')
  const groups = [...useRows('group')].sort(byRank)
  const [written, write] = useState<Draft | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const draft = written ?? firstDraft(meetings, groups)
  const endsEarly = draft.start !== null && draft.end !== null && draft.end < draft.start

  const plan = (): void => {
    if (isBusy || endsEarly || leadToUnfinishedDate(form.current)) return
    setBusy(true)
    const id = newId()
    const chosen = groups.filter((group) => draft.groups.includes(group.id))
    const calendar = draft.withCalendar ? planningCalendar(draft.start, id, newId, draft.mode) : []
    const agenda = draft.withAgenda ? standardAgenda({ id, host: draft.host, start: draft.start, groups: chosen }, newId) : []
    void perform(planMeeting(id, planOf({ ...draft, groups: chosen.map((group) => group.id) }), [...calendar, ...agenda]))
      .then(() => navigate({ screen: 'overview', meeting: id }))
      .catch(() => setBusy(false))
  }
  const part = { draft, onChange: write }
  return (
    <Page title={t('title')} subtitle={t('subtitle')} measure="text">
      <div ref={form} className={styles.form}>
        <HostPart {...part} meetings={meetings} />
        <TitlePart {...part} />
        <WhenWherePart {...part} endsEarly={endsEarly} />
        <GroupsPart {...part} groups={groups} />
        <LaidOutPart {...part} />
        <footer className={styles.foot}>
          <p className={styles.soft}>{t('foot')}</p>
          <Button onPress={() => history.back()}>{t('cancel')}</Button>
          <Button look="primary" onPress={plan}>
            {t('confirm')}
          </Button>
        </footer>
      </div>
    </Page>
  )
}
