import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/checks/finding.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { FindingList } from '#renderer/findings/FindingList.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import styles from './head.module.css'

interface Props {
  view: MeetingView
  findings: readonly Finding[]
  severity: 'error' | 'warning'
  onShow: (session: string) => void
}

/** How much there is to mend, as a button that lists it with its remedies; each sentence shows its session in the grid. */
export function FindingsButton({ view, findings, severity, onShow }: Props) {
  const { t } = useTranslation('timetable')
  const here = findings.filter((finding) => finding.severity === severity)
  if (here.length === 0) return null
  const trigger = (
    <AriaButton className={styles.chip}>
      <Chip tone={severity === 'error' ? 'err' : 'warn'}>{t(severity === 'error' ? 'screen.problems' : 'screen.toLookAt', { count: here.length })}</Chip>
    </AriaButton>
  )
  return (
    <Popover trigger={trigger} label={t('screen.findings')}>
      <div className={styles.findings}>
        <FindingList view={view} findings={here} onShow={onShow} />
      </div>
    </Popover>
  )
}
