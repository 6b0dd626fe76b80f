import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { hasRooms } from '#shared/view/room-needs.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { fittingLines } from '#renderer/ui/fitting/fitting-lines.ts'
import { measuredAt } from '#renderer/ui/fitting/measured.ts'
import type { Spread } from './geometry/boxes.ts'
import type { Column } from './geometry/columns.ts'
import { usePlaced } from './use-frame.ts'
import styles from './board.module.css'

/** Pixels of the heads: of the days, where there are several, and of the columns. */
export const DAY_HEAD = 24
export const COLUMN_HEAD = 46

/** A narrower column, in pixels, has its name in small type of `SMALL`, with `BESIDE` for what stands beside it; see board.module.css. */
const NARROW = 90
const SMALL = 12.5
const BESIDE = 8
/** Weight of what stands below the names, and pixels on both sides of it. */
const PLAIN = 400
const AROUND = 20

/** The names of the columns, above the grid, which stay in view. */
export const Heads = memo(function Heads({ view, spread, isWithDays }: { view: MeetingView; spread: Spread; isWithDays: boolean }) {
  const top = isWithDays ? DAY_HEAD : 0
  const days = [...new Set(spread.columns.map(({ day }) => day))]
  const factsOf = useRoomFacts()
  const facts = spread.columns.map(({ kind, of }) => (kind === 'room' ? factsOf(view.room(of)) : NO_FACTS))
  // All in the same words: in short as soon as one of them does not fit.
  const isShort = facts.some(({ long }) => measuredAt(SMALL, PLAIN)(long) > spread.width - AROUND)
  return (
    <div className={styles.heads}>
      {isWithDays ? days.map((day) => <DayHead key={day} spread={spread} day={day} />) : null}
      {spread.columns.map((column, index) => (
        <ColumnHead key={column.id} view={view} column={column} x={spread.starts[index] ?? 0} y={top} width={spread.width} facts={facts[index] ?? NO_FACTS} isShort={isShort} />
      ))}
    </div>
  )
})

function DayHead({ spread, day }: { spread: Spread; day: Column['day'] }) {
  const language = useLanguage()
  const first = spread.columns.findIndex((column) => column.day === day)
  const last = spread.columns.findLastIndex((column) => column.day === day)
  const x = spread.starts[first] ?? 0
  const element = usePlaced<HTMLParagraphElement>({ x, y: 0, width: (spread.starts[last] ?? x) + spread.width - x, height: DAY_HEAD })
  return (
    <p ref={element} className={styles.dayHead}>
      {capital(formatDate(day, language, { weekday: 'long', year: false, article: false }))}
    </p>
  )
}

interface ColumnHeadProps {
  view: MeetingView
  column: Column
  x: number
  y: number
  width: number
  facts: RoomFacts
  isShort: boolean
}

function ColumnHead({ view, column, x, y, width, facts, isShort }: ColumnHeadProps) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const element = usePlaced<HTMLDivElement>({ x, y, width, height: COLUMN_HEAD })
  const room = column.kind === 'room' ? view.room(column.of) : null
  const named = column.kind === 'room' ? textIn(room?.name, language) : textIn(view.group(column.of)?.name, language)
  const fallback = fallbackOf(view, column)
  const unnamed = fallback === null ? '' : t(`grid.${fallback}`)
  const name = column.kind === 'day' ? capital(formatDate(column.day, language, { weekday: 'long', year: false, article: false })) : named.text || unnamed
  const isNarrow = width < NARROW
  const fitted = isNarrow ? fittingLines(name, { first: width - BESIDE, width: width - BESIDE, lines: 3 }, measuredAt(SMALL)).join('\n') : name
  return (
    <div ref={element} className={styles.columnHead} data-kind={column.kind} data-narrow={isNarrow || undefined}>
      <p className={styles.columnName} lang={named.text === '' ? undefined : LOCALE_TAGS[named.language]} title={fitted === name ? undefined : name}>
        <span aria-hidden={isNarrow || undefined}>{fitted}</span>
        {isNarrow ? <Spoken>{name}</Spoken> : null}
      </p>
      {facts.long === '' ? null : (
        <p className={styles.columnFacts} data-room-facts title={isShort ? facts.long : undefined}>
          <span aria-hidden={isShort || undefined}>{isShort ? facts.short : facts.long}</span>
          {isShort ? <Spoken>{facts.long}</Spoken> : null}
        </p>
      )}
    </div>
  )
}

/** Seats and booths of a room in words, and for columns in which these do not fit. */
interface RoomFacts {
  long: string
  short: string
}

const NO_FACTS: RoomFacts = { long: '', short: '' }

function useRoomFacts(): (room: Room | null) => RoomFacts {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  return (room) => {
    if (room === null) return NO_FACTS
    const { capacity, booths } = room
    const number = capacity === null ? '' : formatNumber(capacity, language)
    const joined = (seats: string, interpreters: string): string => [capacity === null ? '' : seats, booths === null ? '' : interpreters].filter(Boolean).join(' · ')
    return {
      long: joined(t('grid.seats', { count: capacity ?? 0, number }), booths === 0 ? t('grid.noBooth') : t('grid.booths', { count: booths ?? 0 })),
      short: joined(t('grid.seatsShort', { number }), t('grid.boothsShort', { count: booths ?? 0 }))
    }
  }
}

/** What stands over a column without a name; nothing, where a meeting has no rooms and needs none. */
function fallbackOf(view: MeetingView, { kind, of }: Column): 'untitledRoom' | 'noRoom' | 'noGroup' | null {
  if (of !== null) return 'untitledRoom'
  if (kind === 'group') return 'noGroup'
  return kind === 'room' && hasRooms(view) ? 'noRoom' : null
}
