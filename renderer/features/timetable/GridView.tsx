import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Board } from './grid/Board.tsx'
import { useFrame } from './grid/use-frame.ts'
import { ZoneChoice } from './grid/ZoneChoice.tsx'
import { FindingsButton } from './head/FindingsButton.tsx'
import { ZoomButtons } from './head/ZoomButtons.tsx'
import headStyles from './head/head.module.css'
import { Tray } from './tray/Tray.tsx'
import { useFindings } from './use-findings.ts'
import { useLayout } from './use-layout.ts'
import { useSecondZone } from './use-second-zone.ts'
import styles from './timetable.module.css'

interface Props {
  view: MeetingView
  days: readonly CalendarDate[]
  by: 'room' | 'group'
  title: string
  tools: ReactNode
}

const NONE: ReadonlySet<string> = new Set()

/** The sessions of some days to the scale of time, by room or by group, and beside them those that wait. */
export function GridView({ view, days, by, title, tools }: Props) {
  const { t } = useTranslation('timetable')
  const frame = useFrame()
  const { attach, inView } = frame
  const plane = useRef<HTMLDivElement>(null)
  const [secondZone, chooseZone] = useSecondZone(view.meeting.zone)
  const { findings, marks } = useFindings(view)
  const { layout, zoom } = useLayout({ view, sessions: view.sessions, days, by, frame, secondZone })
  const [current, setCurrent] = useState<string | null>(null)
  const focusable = layout.boxes.some(({ session }) => session.id === current) ? current : (layout.boxes[0]?.session.id ?? null)
  const actions = (
    <div className={headStyles.actions}>
      <FindingsButton findings={findings} severity="error" onShow={setCurrent} />
      <FindingsButton findings={findings} severity="warning" onShow={setCurrent} />
    </div>
  )
  return (
    <Page title={title} tools={tools} actions={actions} isFilled>
      <div className={styles.work}>
        <Board
          view={view}
          layout={layout}
          attach={attach}
          inView={inView}
          marks={marks}
          selected={NONE}
          current={focusable}
          carried={NONE}
          secondZone={secondZone}
          plane={plane}
          zoneButton={<ZoneChoice zone={secondZone} onChange={chooseZone} />}
        />
        <aside className={styles.aside} aria-label={t('screen.aside')}>
          <Tray view={view} sessions={view.sessions} current={current} />
          <div className={styles.foot}>
            <ZoomButtons zoom={zoom} />
          </div>
        </aside>
      </div>
    </Page>
  )
}
