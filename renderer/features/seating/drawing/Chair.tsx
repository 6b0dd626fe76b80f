import type { KeyboardEvent, PointerEvent } from 'react'
import type { Box } from '#shared/domain/seating/layout.ts'
import type { SeatedPlace } from '#shared/domain/seating/rules.ts'
import { seatName } from '#shared/domain/seating/seat-name.ts'
import styles from './drawing.module.css'

/** Units of the drawing in those of the SVG: type smaller than a pixel is not drawn well. */
export const SCALE = 20
/** How many letters of middle width have room on a unit, and what the country's letters and each letter of the number take of a line. */
const LETTERS = 4
const BESIDE = { country: 1.1, perLetter: 0.2 }

export interface ChairState {
  isHeld: boolean
  isTarget: boolean
  isTold: boolean
  isCurrent: boolean
}

/** One chair: what one points at, focuses and hears. What stands on it is drawn by `ChairWords`. */
export function Chair(props: {
  place: SeatedPlace
  /** Spoken, and the hint with the whole name. */
  aloud: string
  state: ChairState
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onPointerDown: (event: PointerEvent) => void
}) {
  const { place, state } = props
  const { seat, delegate } = place
  return (
    <g
      // As above it the listbox: inside a drawing there is no element for it.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={state.isHeld}
      aria-label={props.aloud}
      tabIndex={state.isCurrent ? 0 : -1}
      data-seat={seat.id}
      data-country={delegate?.attendance.delegation}
      data-free={delegate ? undefined : 'true'}
      data-held={state.isHeld || undefined}
      data-target={state.isTarget || undefined}
      data-told={state.isTold || undefined}
      className={styles.chair}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onPointerDown={props.onPointerDown}
    >
      <title>{props.aloud}</title>
      <rect {...scaled(seat)} rx={3} className={styles.seat} />
    </g>
  )
}

/** What stands on a chair, for the eye: the country by letters and colour, the name as short as it must be, the number. */
export function ChairWords({ place, label, isHeld }: { place: SeatedPlace; label: string; isHeld: boolean }) {
  const { seat, delegate, isByHand } = place
  const box = scaled(seat)
  const isOneLine = seat.height < 1.2
  const baseline = box.y + (isOneLine ? box.height / 2 + 3.2 : 12.5)
  const below = isOneLine ? baseline : box.y + box.height - 4.5
  const number = isByHand ? `• ${label}` : label
  const room = seat.width - (isOneLine ? BESIDE.country + BESIDE.perLetter * number.length : 0.3)
  return (
    <g data-held={isHeld || undefined} data-country={delegate?.attendance.delegation} className={styles.words}>
      {delegate ? (
        <>
          <text x={box.x + 4} y={below} className={styles.letters}>
            {delegate.attendance.delegation}
          </text>
          <text x={box.x + (isOneLine ? 19 : 4)} y={baseline} className={styles.name}>
            {seatName(delegate.person, LETTERS * room)}
          </text>
        </>
      ) : null}
      <text x={box.x + box.width - 4} y={below} className={styles.label}>
        {number}
      </text>
    </g>
  )
}

export function scaled({ x, y, width, height }: Box): Box {
  return { x: x * SCALE, y: y * SCALE, width: width * SCALE, height: height * SCALE }
}
