import type { KeyboardEvent, PointerEvent } from 'react'
import type { Box } from '#shared/domain/seating/layout.ts'
import type { SeatedPlace } from '#shared/domain/seating/rules.ts'
import { seatName } from '#shared/domain/seating/seat-name.ts'
import styles from './drawing.module.css'

/** Units of the drawing in those of the SVG: type smaller than a pixel is not drawn well. */
export const SCALE = 20
/** How many letters of middle width have room on a unit, and what country and number take of a line that the name shares with them. */
const LETTERS = 4
const BESIDE = 1.65

/** One chair with who sits there: the country by letters and colour, the name, the number. */
export function Chair(props: {
  place: SeatedPlace
  label: string
  /** Spoken, and the hint with the whole name. */
  aloud: string
  state: { isHeld: boolean; isTarget: boolean; isTold: boolean; isCurrent: boolean }
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onPointerDown: (event: PointerEvent) => void
}) {
  const { place, state } = props
  const { seat, delegate, isByHand } = place
  const box = scaled(seat)
  const isOneLine = seat.height < 1.2
  const country = delegate?.attendance.delegation
  const baseline = box.y + (isOneLine ? box.height / 2 + 3.2 : 12.5)
  return (
    <g
      // As above it the listbox: inside a drawing there is no element for it.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={state.isHeld}
      aria-label={props.aloud}
      tabIndex={state.isCurrent ? 0 : -1}
      data-seat={seat.id}
      data-country={country}
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
      <rect {...box} rx={3} className={styles.seat} />
      {country && delegate ? (
        <>
          <text x={box.x + 4} y={isOneLine ? baseline : box.y + box.height - 4.5} className={styles.letters}>
            {country}
          </text>
          <text x={box.x + (isOneLine ? 19 : 4)} y={baseline} className={isOneLine ? styles.name : styles.nameAbove}>
            {seatName(delegate.person, LETTERS * (seat.width - (isOneLine ? BESIDE : 0.3)))}
          </text>
        </>
      ) : null}
      <text x={box.x + box.width - 4} y={isOneLine ? baseline : box.y + box.height - 4.5} className={styles.label}>
        {isByHand ? `• ${props.label}` : props.label}
      </text>
    </g>
  )
}

export function scaled({ x, y, width, height }: Box): Box {
  return { x: x * SCALE, y: y * SCALE, width: width * SCALE, height: height * SCALE }
}
