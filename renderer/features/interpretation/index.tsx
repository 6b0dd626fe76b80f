import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import type { Finding, RuleId } from '#shared/checks/finding.ts'
import { formatDate, formatNumber } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { interpretationPlan } from '#shared/view/interpretation.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { FindingList } from '#renderer/findings/FindingList.tsx'
import { useAllFindings } from '#renderer/findings/use-all-findings.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { PrintPane } from '#renderer/ui/print/PrintPane.tsx'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { DayPlan } from './DayPlan.tsx'
import { Loads } from './Loads.tsx'
import { SessionPanel } from './SessionPanel.tsx'
import styles from './interpretation.module.css'

const RULES: ReadonlySet<RuleId> = new Set([
  'interpreterTwice', 'interpretersTooFew', 'interpreterLanguages', 'interpreterRest', 'remoteInterpretation', 'signLanguage'
])

/** Booths by room on the scale of time, who works in them in which turns, what is short, and the hours of each interpreter. */
export default function InterpretationPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  const [isPrinting, print] = useState(false)
  const sources = usePageSources(view)
  const plan = useMemo(() => interpretationPlan(view), [view])
  const all = useAllFindings(view)
  const findings = useMemo(() => all.filter(isAboutInterpretation), [all])
  const days = [...new Set(plan.sessions.map(({ session }) => session.day))]
  const chosen = plan.sessions.find(({ session }) => session.id === focus) ?? null
  const [shownDay, showDay] = useState<CalendarDate | null>(null)
  const day = chosen?.session.day ?? days.find((one) => one === shownDay) ?? days[0] ?? null
  const build = useCallback((into: Language) => buildDocuments(view, { documents: ['interpretationPlan'], languages: [into] })[0], [view])
  const interpreters = new Set(plan.loads.map(({ person }) => person)).size
  const choose = (next: CalendarDate): void => {
    showDay(next)
    if (focus !== null) navigate({ screen: 'interpretation' })
  }
  if (day === null) {
    return (
      <Page title={t('heading')}>
        <EmptyState title={t('empty.title')} text={t(view.meeting.mode === 'virtual' ? 'empty.virtual' : 'empty.text')} actions={<Button onPress={() => navigate({ screen: 'sessions' })}>{t('empty.sessions')}</Button>} />
      </Page>
    )
  }
  return (
    <Page
      title={t('heading')}
      subtitle={[
        t('sessions', { count: plan.sessions.length }),
        t('interpreters', { count: interpreters }),
        view.meeting.mode === 'virtual' ? '' : t('receivers', { count: plan.receivers, number: formatNumber(plan.receivers, language) })
      ].filter(Boolean).join(' · ')}
      tools={
        days.length < 2 ? null : (
          <SegmentedControl
            label={t('day')}
            value={day}
            onChange={choose}
            segments={days.map((id) => ({
              id,
              label: capital(formatDate(id, language, { weekday: 'short', month: 'short', year: false, article: false })),
              spoken: formatDate(id, language, { weekday: 'long', year: false })
            }))}
          />
        )
      }
      actions={isPrinting ? undefined : <Button onPress={() => print(true)}>{t('print')}</Button>}
      asideLabel={isPrinting ? t('preview') : t('panel')}
      aside={
        isPrinting ? (
          <PrintPane label={t('preview')} slot="interpretation" build={build} request={request} sources={sources} onHide={() => print(false)} />
        ) : chosen ? (
          <SessionPanel key={chosen.session.id} view={view} plan={plan} one={chosen} />
        ) : null
      }
    >
      <DayPlan view={view} sessions={plan.sessions.filter(({ session }) => session.day === day)} chosen={chosen?.session.id ?? null} />
      <div className={styles.columns}>
        <Section title={t('shortages')} look="sheet">
          <FindingList view={view} findings={findings} none={t('enough')} />
        </Section>
        <Loads view={view} loads={plan.loads.filter((load) => load.day === day)} />
      </div>
    </Page>
  )
}

/** Booths that a room lacks are a shortage too. */
function isAboutInterpretation({ rule, sentence }: Finding): boolean {
  return RULES.has(rule) || (rule === 'roomLacks' && sentence === 'booths')
}
