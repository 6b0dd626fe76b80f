import { memo, useLayoutEffect, useMemo } from 'react'
import type { Session } from '#shared/domain/session/schema.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { LockIcon } from '#renderer/ui/marks/icons.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import type { Rectangle } from '../geometry/boxes.ts'
import type { CardWords } from './use-card-words.ts'
import { usePlaced } from '../use-frame.ts'
import { fittingLines } from '#renderer/ui/fitting/fitting-lines.ts'
import { measuredAt } from '#renderer/ui/fitting/measured.ts'
import styles from './card.module.css'

export interface CardState {
  isSelected: boolean
  isCurrent: boolean
  severity: 'error' | 'warning' | null
  /** Is being carried: its old place is only a shadow. */
  isCarried: boolean
}

interface Props extends Rectangle, CardState {
  session: Session
  words: CardWords
  tint: string
  /** It is drawn across its day: its words stay in sight while one scrolls along it. */
  isAcross: boolean
  /** Its place among all, for screen readers. */
  position: number
  total: number
}

/** A narrower card, in pixels, says the group alone, in words that fit; one narrower still in small type. A wider one has its facts beside the title. */
const NARROW = 90
const NARROWEST = 66
/** The type of narrow cards: its size, the height of a line, and what stands beside the words, in pixels; see card.module.css. */
const SMALL = { size: 12, line: 14, beside: 14, mark: 31 }
const SMALLEST = { size: 10.5, line: 12, beside: 11, mark: 28 }
const LOCK = 19
const WIDE = 240
/** On a card as high as this, in pixels, the title stays in sight while one scrolls down it. */
const TALL = 240

/** One session in the grid. Its name says everything that is seen on it. What it listens to is heard by the grid around it. */
export const Card = memo(function Card({ session, words, tint, isAcross, position, total, ...rest }: Props) {
  const { isSelected, isCurrent, severity, isCarried } = rest
  const element = usePlaced<HTMLDivElement>(rest)
  const isNarrow = rest.width < NARROW
  const size = sizeOf(rest.height, rest.width)
  const type = rest.width < NARROWEST ? SMALLEST : SMALL
  const lines = isNarrow ? Math.max(1, Math.floor((rest.height - 9) / type.line)) : linesOf(rest.height, size)
  const isMarked = !isNarrow || rest.width >= type.beside + type.mark
  const side = session.visibility === 'shared' || !isMarked ? null : session.visibility
  const fitted = useMemo(() => {
    if (!isNarrow) return ''
    const width = rest.width - type.beside
    const first = width - (side === null ? 0 : type.mark) - (session.locked ? LOCK : 0)
    return fittingLines(words.short, { first, width, lines }, measuredAt(type.size)).join('\n')
  }, [isNarrow, rest.width, type, side, session.locked, words.short, lines])
  useLayoutEffect(() => element.current?.style.setProperty('--lines', String(lines)), [element, lines])
  return (
    <div
      ref={element}
      // A grid to the scale of time has no element that is a list to choose from.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isSelected}
      aria-posinset={position}
      aria-setsize={total}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.card}
      data-session={session.id}
      data-tint={tint}
      data-quiet={session.kind === 'break' || session.kind === 'meal' || undefined}
      data-size={size}
      data-severity={severity ?? undefined}
      data-status={session.status}
      data-carried={isCarried || undefined}
      data-narrow={rest.width < NARROWEST ? 'most' : isNarrow || undefined}
      data-across={isAcross || undefined}
      data-tall={rest.height >= TALL || undefined}
      data-wide={rest.width > 170 || undefined}
    >
      {isNarrow ? <Spoken>{words.title}</Spoken> : null}
      <span
        className={styles.title}
        lang={LOCALE_TAGS[words.titleLanguage]}
        aria-hidden={isNarrow || undefined}
        title={isNarrow ? [words.title, words.time].join('\n') : undefined}
      >
        {session.locked ? <LockIcon /> : null}
        {side === null ? null : (
          <span aria-hidden="true">
            <CountryMark country={side} />
          </span>
        )}
        {isNarrow ? fitted : words.title}
      </span>
      {/* What is seen in pieces is said in one sentence. */}
      <Spoken>{`, ${words.aloud}`}</Spoken>
      {words.people === '' ? null : (
        <span className={styles.people} aria-hidden="true">
          {words.people}
        </span>
      )}
      <span className={styles.foot} aria-hidden="true">
        {words.problem === '' ? null : <span className={styles.problem}>{words.problem}</span>}
        {words.status === '' ? null : <span className={styles.status}>{words.status}</span>}
        <span className={styles.facts}>{words.foot}</span>
      </span>
      <span className={styles.edge} data-edge="start" />
      <span className={styles.edge} data-edge="end" />
    </div>
  )
}, isSame)

type Size = 'thin' | 'line' | 'title' | 'short' | 'full'

/** How many whole lines of its title a card has room for; the heights are those of card.module.css. */
function linesOf(height: number, size: Size): number {
  return size === 'short' ? Math.max(1, Math.floor((height - 30) / 18)) : Math.max(1, Math.floor((height - 6) / 16))
}

/** How much can be written on a card of this size, in pixels. */
function sizeOf(height: number, width: number): Size {
  if (height < 18) return 'thin'
  if (height < 36 || (height < 56 && width > WIDE)) return 'line'
  return height < 56 ? 'title' : height < 78 ? 'short' : 'full'
}

/** Words are made anew for every drawing; what they say is compared. */
function isSame(a: Props, b: Props): boolean {
  const { words: left, ...first } = a
  const { words: right, ...second } = b
  return (left === right || same(left, right)) && same(first, second)
}

function same<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => Object.is(a[key], b[key]))
}
