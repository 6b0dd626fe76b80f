import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closingPreview, countsOf, CLOSING_PARTS, type ClosingPart } from '#shared/view/closing.ts'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useAllRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { ConfirmClosing } from './ConfirmClosing.tsx'
import { Explanation } from './Explanation.tsx'
import { Outcome } from './Outcome.tsx'
import { Parts } from './Parts.tsx'
import { PastClosings } from './PastClosings.tsx'
import { Retention } from './Retention.tsx'
import { ripenessOf } from './ripeness.ts'
import { useClosing, useReach } from './use-closing.ts'
import styles from './closing.module.css'

/** Removes the personal data of a meeting for good: what stays and goes, from when on, of whom, and afterwards what was removed. */
export default function ClosingPage({ view }: MeetingPageProps) {
  const { t } = useTranslation('closing')
  const { meeting } = view
  const rows = useAllRows()
  const [parts, choose] = useState<ReadonlySet<ClosingPart>>(new Set(CLOSING_PARTS))
  const [isAsking, ask] = useState(false)
  const preview = useMemo(() => closingPreview(rows, meeting), [rows, meeting])
  const reach = useReach(rows, meeting)
  const closing = useClosing(meeting)
  const counts = countsOf(preview, parts)
  const inHistory = [...parts].reduce((sum, part) => sum + (reach?.inHistory[part] ?? 0), 0)
  const isNothing = Object.values(counts).every((count) => (count ?? 0) === 0) && inHistory === 0
  const isRunning = closing.state === 'running'

  return (
    <Page
      title={t('heading')}
      subtitle={t('subtitle')}
      measure="text"
      actions={
        <Button look="danger" isDisabled={reach === null || isNothing || isRunning} onPress={() => ask(true)}>
          {t(isRunning ? 'closing' : 'close')}
        </Button>
      }
    >
      <Outcome closing={closing} />
      <Explanation />
      <Retention meeting={meeting} ripeness={ripenessOf(meeting)} />
      <Section title={t('part.title')}>
        <Parts preview={preview} reach={reach} parts={parts} onChange={choose} />
        {reach !== null && isNothing && parts.size === CLOSING_PARTS.length ? <p className={styles.soft}>{t('nothing')}</p> : null}
      </Section>
      <PastClosings meeting={meeting.id} />
      <ConfirmClosing
        counts={counts}
        hasHistory={inHistory > 0}
        isEarly={ripenessOf(meeting) !== 'due'}
        isOpen={isAsking}
        onClose={() => ask(false)}
        onConfirm={() => {
          ask(false)
          if (reach !== null) void closing.close(reach, parts, counts)
        }}
      />
    </Page>
  )
}
