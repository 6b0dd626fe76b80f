import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { zoneOfPerson } from '#shared/view/elsewhere.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { USUAL_WALK } from '#shared/domain/meeting/rules.ts'
import { fullName, listName } from '#shared/domain/person/rules.ts'
import { nameSortKey } from '#shared/foundation/formats/index.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { ARROWS, neighbourOf } from '../drag/neighbours.ts'
import { axisOf, Board, headOf } from '../grid/Board.tsx'
import { boxesOf, rectangleOf, spanOf, spreadOf } from '../grid/geometry/boxes.ts'
import { dayColumns } from '../grid/geometry/columns.ts'
import { hoursOf } from '../grid/geometry/scale.ts'
import { sessionAt } from '../grid/session-at.ts'
import { useFrame } from '../grid/use-frame.ts'
import { useReveal } from '../grid/use-reveal.ts'
import { useZoom } from '../grid/use-zoom.ts'
import { ZoneChoice } from '../grid/ZoneChoice.tsx'
import { ZoomButtons } from '../head/ZoomButtons.tsx'
import { useFindings } from '../use-findings.ts'
import { useSecondZone } from '../use-second-zone.ts'
import { Betweens } from './Betweens.tsx'
import { betweenOf, dayOf } from './day.ts'
import styles from './views.module.css'

const NONE: ReadonlySet<string> = new Set()
const NARROWEST = 240

/** One person's days: where they are named or expected, the time between, and the ways from room to room. To be read, not moved. */
export function DayView({ view, days, title, tools }: { view: MeetingView; days: readonly CalendarDate[]; title: string; tools: ReactNode }) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const [personId, choose] = useRemembered<string | null>('timetable.person', (value) => (typeof value === 'string' ? value : null))
  const people = useMemo(
    () =>
      view.delegates
        .filter(({ attendance }) => isExpected(attendance))
        .map(({ person }) => ({ id: person.id, label: fullName(person), key: nameSortKey(listName(person), language) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    [view.delegates, language]
  )
  const delegate = view.delegates.find(({ person }) => person.id === personId) ?? null
  const field = (
    <div className={styles.person}>
      <ComboBox label={t('day.person')} isLabelHidden placeholder={t('day.person')} value={delegate === null ? null : personId} options={people} onChange={choose} />
    </div>
  )
  return (
    <Page title={title} tools={tools} actions={field} isFilled>
      {delegate === null ? <EmptyState title={t('views.day')} text={t('day.choose')} /> : <PersonBoard key={delegate.person.id} view={view} days={days} delegate={delegate} />}
    </Page>
  )
}

function PersonBoard({ view, days, delegate }: { view: MeetingView; days: readonly CalendarDate[]; delegate: MeetingView['delegates'][number] }) {
  const { person, attendance } = delegate
  const frame = useFrame()
  const { attach, scroller, width, height } = frame
  const plane = useRef<HTMLDivElement>(null)
  const [chosenZone, chooseZone] = useSecondZone(view.meeting.zone)
  // Who takes part from afar reads their own clock.
  const secondZone = attendance.presence === 'remote' ? zoneOfPerson(person) : chosenZone
  const { marks } = useFindings(view)
  const sessions = useMemo(() => dayOf(view, person.id).filter(({ day }) => days.includes(day)), [view, person.id, days])
  const columns = useMemo(() => dayColumns(days), [days])
  const hours = useMemo(() => hoursOf(view.meeting, sessions.map(spanOf)), [view.meeting, sessions])
  const zoom = useZoom(hours, height - headOf({ isWithDays: false }), days.length === 1, scroller)
  const layout = useMemo(() => {
    const spread = spreadOf(columns, width - axisOf(secondZone) - 12, NARROWEST)
    return { spread, scale: { ...hours, perMinute: zoom.perMinute }, boxes: boxesOf(view, columns, sessions), isWithDays: false }
  }, [view, columns, sessions, hours, zoom.perMinute, width, secondZone])
  const [wanted, setCurrent] = useState<string | null>(null)
  const reveal = useReveal(layout, secondZone, scroller, setCurrent)
  const current = layout.boxes.some(({ session }) => session.id === wanted) ? wanted : (layout.boxes[0]?.session.id ?? null)

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = sessionAt(event.target)
    if (id === null) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      const next = neighbourOf(layout.boxes.map((box) => ({ id: box.session.id, ...rectangleOf(box, layout.spread, layout.scale) })), id, direction)
      if (next !== null) reveal.step(next)
    } else if (event.key === 'Enter' || event.key.toLowerCase() === 'e') navigate({ screen: 'sessions', focus: id })
  }

  return (
    // Heard once for every card: what is pressed is a card, never the frame.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.reading}
      data-reading
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => {
        const id = sessionAt(event.target)
        if (id !== null) navigate({ screen: 'sessions', focus: id })
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
        selected={NONE}
        current={current}
        carried={NONE}
        secondZone={secondZone}
        plane={plane}
        zoneButton={<ZoneChoice zone={secondZone} onChange={chooseZone} />}
      >
        <Betweens view={view} layout={layout} betweens={betweenOf(layout.boxes, view.meeting.walk ?? USUAL_WALK)} />
      </Board>
      <div className={styles.zoom}>
        <ZoomButtons zoom={zoom} />
      </div>
    </div>
  )
}
