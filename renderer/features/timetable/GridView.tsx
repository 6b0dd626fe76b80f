import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/domain/session/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { ChosenPanel } from './arranging/ChosenPanel.tsx'
import { SessionMenu } from './arranging/SessionMenu.tsx'
import { useBoardKeys } from './arranging/use-board-keys.ts'
import { CarryLayer } from './drag/CarryLayer.tsx'
import { Board } from './grid/Board.tsx'
import { useCardWords } from './grid/cards/use-card-words.ts'
import { sessionAt } from './grid/session-at.ts'
import { ZoneChoice } from './grid/ZoneChoice.tsx'
import { FindingsButton } from './head/FindingsButton.tsx'
import { KeysDialog } from './head/KeysDialog.tsx'
import { ZoomButtons } from './head/ZoomButtons.tsx'
import { Ghosts } from './changes/Ghosts.tsx'
import { PlanMenu } from './proposal/PlanMenu.tsx'
import { ProposalPanel } from './proposal/ProposalPanel.tsx'
import { useProposal } from './proposal/use-proposal.ts'
import { Tray } from './tray/Tray.tsx'
import { useFindings } from './use-findings.ts'
import { useSecondZone } from './use-second-zone.ts'
import { useWorkbench } from './use-workbench.ts'
import chosenStyles from './arranging/chosen.module.css'
import headStyles from './head/head.module.css'
import styles from './timetable.module.css'

interface Props {
  view: MeetingView
  days: readonly CalendarDate[]
  by: 'room' | 'group'
  title: string
  tools: ReactNode
  /** A session to begin with. */
  focus: string | null
  onDay: (day: CalendarDate) => void
}

/** The sessions of some days to the scale of time, by room or by group, to be moved about; beside them those that wait. */
export function GridView({ view, days, by, title, tools, focus, onDay }: Props) {
  const { t } = useTranslation('timetable')
  const [secondZone, chooseZone] = useSecondZone(view.meeting.zone)
  const { findings, marks } = useFindings(view)
  const [isHelping, help] = useState(false)
  const showDay = (wanted: string): void => {
    const day = view.days.find((one) => one === wanted)
    if (day !== undefined && !days.includes(day)) onDay(day)
  }
  const proposal = useProposal(days, showDay)
  const bench = useWorkbench({ view, days, by, secondZone, proposed: proposal.places, onDay })
  const { frame, layout, selection, chosen, actions, carrying, swapping, menu, setMenu } = bench
  const { attach, scroller, width, height } = frame
  const words = useCardWords(view)
  const current = layout.boxes.some(({ session }) => session.id === bench.current) ? bench.current : (layout.boxes[0]?.session.id ?? null)

  const show = (id: string): void => {
    const day = view.session(id)?.day ?? null
    if (day !== null && !days.includes(day) && view.days.includes(day)) onDay(day)
    selection.only(id)
    bench.reveal.focus(id)
  }
  const { reveal } = bench
  useEffect(() => {
    if (focus !== null) reveal.focus(focus)
    // Once for each session that somebody came for.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [focus])

  const onKeyDown = useBoardKeys({
    layout, actions, selection, swapping,
    sessionOf: bench.sessionOf, onSwap: bench.onSwap, focus: bench.reveal.step,
    onMenu: (session, at) => setMenu({ session, at }),
    onHelp: () => help(true)
  })
  const sessionIn = (target: EventTarget): Session | null => bench.sessionOf(sessionAt(target) ?? '')
  const [first] = chosen

  return (
    <Page
      title={title}
      tools={tools}
      isFilled
      actions={
        <div className={headStyles.actions}>
          <FindingsButton view={view} findings={findings} severity="error" onShow={show} />
          <FindingsButton view={view} findings={findings} severity="warning" onShow={show} />
          <PlanMenu view={view} start={proposal.start} onStart={proposal.begin} />
        </div>
      }
    >
      {swapping === null ? null : (
        <div className={chosenStyles.asking}>
          <p>{t('selection.chooseOther', { title: words(swapping, undefined, false).title })}</p>
          <Button look="quiet" size="small" onPress={() => bench.onSwap(null)}>
            {t('selection.clear')}
          </Button>
        </div>
      )}
      {/* What is pressed here is heard once, for every card: hundreds of them need no handlers of their own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.work}
        data-proposal={proposal.start !== null || undefined}
        onPointerDown={bench.press}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const session = sessionIn(event.target)
          if (session !== null) bench.setCurrent(session.id)
        }}
        onDoubleClick={(event) => {
          const session = sessionIn(event.target)
          if (session !== null) actions.open(session)
        }}
        onContextMenu={(event) => {
          const session = sessionIn(event.target)
          if (session === null) return
          event.preventDefault()
          if (!selection.ids.has(session.id)) selection.only(session.id)
          setMenu({ session, at: { x: event.clientX, y: event.clientY } })
        }}
      >
        <Board
          view={view}
          layout={layout}
          attach={attach}
          scroller={scroller}
          width={width}
          height={height}
          marks={marks}
          selected={selection.ids}
          current={current}
          carried={carrying.carried}
          secondZone={secondZone}
          plane={bench.plane}
          zoneButton={<ZoneChoice zone={secondZone} onChange={chooseZone} />}
        >
          {proposal.places === null ? null : <Ghosts view={view} layout={layout} places={proposal.places} />}
          <CarryLayer view={view} store={carrying.store} layout={layout} rooms={bench.rooms} scroller={scroller} width={width} height={height} />
        </Board>
        {proposal.start === null ? (
          <aside className={styles.aside} aria-label={t('screen.aside')}>
            {first === undefined ? null : (
              <ChosenPanel session={first} count={chosen.length} words={words(first, undefined, true)} mark={marks.get(first.id)} actions={actions} onClear={selection.clear} />
            )}
            <Tray view={view} sessions={bench.arranging.sessions} current={bench.current} />
            <div className={styles.foot}>
              <ZoomButtons zoom={bench.zoom} />
              <Button look="quiet" size="small" onPress={() => help(true)}>
                {t('screen.keys')}
              </Button>
            </div>
          </aside>
        ) : (
          <div className={styles.aside}>
            <ProposalPanel key={proposal.start} view={view} start={proposal.start} onShow={proposal.show} onDay={showDay} onClose={proposal.close} />
          </div>
        )}
      </div>
      {menu === null ? null : (
        <SessionMenu session={menu.session} title={words(menu.session, undefined, false).title} at={menu.at} actions={actions} onClose={() => setMenu(null)} />
      )}
      {isHelping ? <KeysDialog onClose={() => help(false)} /> : null}
    </Page>
  )
}
