import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { FindingList } from '#renderer/findings/FindingList.tsx'
import { sorted } from '#renderer/findings/lines.ts'
import { useAllFindings } from '#renderer/findings/use-all-findings.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'

/** What stands in the way of a ready meeting, each with its remedy, the grave first. */
export function Findings({ view }: { view: MeetingView }) {
  const { t } = useTranslation('findings')
  const findings = useAllFindings(view)
  const { grave } = sorted(findings)
  return (
    <Section title={t('title')} detail={grave.length === 0 ? undefined : grave.length} look="sheet">
      <FindingList view={view} findings={findings} none={t('none')} />
    </Section>
  )
}
