import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { allFindingsOf } from '#shared/checks/registry.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { FindingList } from '#renderer/findings/FindingList.tsx'
import { sorted } from '#renderer/findings/lines.ts'
import { today } from '#renderer/store/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'

/** What stands in the way of a ready meeting, each with its remedy, the grave first. */
export function Findings({ view }: { view: MeetingView }) {
  const { t } = useTranslation('findings')
  const day = today()
  const findings = useMemo(() => allFindingsOf(view, parseCalendarDate(day)), [view, day])
  const { grave } = sorted(findings)
  return (
    <Section title={t('title')} detail={grave.length === 0 ? undefined : grave.length} look="sheet">
      <FindingList view={view} findings={findings} none={t('none')} />
    </Section>
  )
}
