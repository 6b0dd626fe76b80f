import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { layoutOf } from '#shared/domain/seating/layout.ts'
import type { SeatedPlace, SeatedPlan } from '#shared/domain/seating/rules.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { useWidth } from '#renderer/ui/hooks/use-width.ts'
import { MinusIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { Chair, ChairWords, SCALE, scaled } from './Chair.tsx'
import { ARROWS, chairTowards } from './neighbours.ts'
import type { Moving } from './use-moving.ts'
import { useSeatWords } from './use-seat-words.ts'
import styles from './drawing.module.css'

/** Pixels for a unit of the drawing: below the first a name cannot be read, above the second a small table looks blown up. */
const READABLE = 22
const LARGEST = 34

/** The room as one sees it from its entrance. Arrows go from chair to chair, Space takes somebody along and puts them down. */
export function RoomDrawing({ plan, seated, moving, toldSeats }: { plan: Seating; seated: SeatedPlan; moving: Moving; toldSeats: ReadonlySet<string> }) {
  const { t } = useTranslation('seating')
  const words = useSeatWords()
  const [width, measure] = useWidth()
  const [zoom, setZoom] = useState<number | 'whole'>(1)
  const [current, setCurrent] = useState('right-0')
  const drawing = useRef<SVGSVGElement>(null)
  const layout = layoutOf(plan)
  const byId = new Map(seated.places.map((place) => [place.seat.id, place]))
  const focusable = byId.has(current) ? current : (seated.places[0]?.seat.id ?? '')
  const fitting = Math.min(LARGEST, width / layout.width)
  const unit = zoom === 'whole' ? fitting : Math.max(READABLE, fitting) * zoom
  const { held } = moving

  const frame = useRef<HTMLDivElement>(null)
  const watchFrame = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element
      return measure(element)
    },
    [measure]
  )
  // What does not fit is seen from the middle, where the heads sit.
  const drawn = layout.width * unit
  useEffect(() => frame.current?.scrollTo({ left: (drawn - frame.current.clientWidth) / 2 }), [drawn])

  const isHeld = ({ delegate }: SeatedPlace): boolean => held !== null && held.delegate.attendance.id === delegate?.attendance.id

  const goTo = (seat: string): void => {
    setCurrent(seat)
    drawing.current?.querySelector<SVGGElement>(`[data-seat="${seat}"]`)?.focus()
    const place = byId.get(seat)
    if (held && place) announce(words.wouldBe(held.delegate, place, held.from !== null))
  }

  const onKeyDown = (place: SeatedPlace, event: KeyboardEvent): void => {
    const direction = ARROWS[event.key]
    if (direction && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      const next = chairTowards(layout.seats, place.seat.id, direction)
      if (next !== null) goTo(next)
      return
    }
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (held) moving.putDown(place.seat.id)
    else if (place.delegate) moving.pickUp(place.delegate, place.seat.id)
    else announce(words.aloud(place))
  }

  return (
    <div className={styles.room}>
      <div className={styles.tools}>
        <p className={styles.how}>{t('drawing.how')}</p>
        <div className={styles.zoom}>
          <Button look="quiet" size="small" isDisabled={zoom === 'whole'} onPress={() => setZoom('whole')}>
            {t('drawing.whole')}
          </Button>
          <IconButton label={t('drawing.smaller')} size="small" isDisabled={zoom !== 'whole' && zoom <= 0.6} onPress={() => setZoom(zoom === 'whole' ? 0.8 : zoom / 1.25)}>
            <MinusIcon />
          </IconButton>
          <IconButton label={t('drawing.larger')} size="small" isDisabled={zoom !== 'whole' && zoom >= 2.4} onPress={() => setZoom(zoom === 'whole' ? 1 : zoom * 1.25)}>
            <PlusIcon />
          </IconButton>
        </div>
      </div>
      <div ref={watchFrame} className={styles.frame}>
        <svg
          ref={drawing}
          // A drawing has no element that is a list to choose from.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="listbox"
          aria-label={t('drawing.label')}
          aria-multiselectable={false}
          className={styles.drawing}
          data-moving={held !== null || undefined}
          width={drawn}
          height={layout.height * unit}
          viewBox={`0 0 ${layout.width * SCALE} ${layout.height * SCALE}`}
        >
          <g aria-hidden="true">
            {layout.tables.map((table) => (
              <rect key={`${table.x}-${table.y}`} {...scaled(table)} rx={3} className={styles.table} />
            ))}
            {layout.stage ? <Furniture box={scaled(layout.stage)} words={t('drawing.stage')} isStage /> : null}
            <Furniture box={scaled(layout.entrance)} words={t('drawing.entrance')} />
          </g>
          {seated.places.map((place) => {
            const { id } = place.seat
            return (
              <Chair
                key={id}
                place={place}
                aloud={words.aloud(place)}
                state={{
                  isHeld: isHeld(place),
                  isTarget: held !== null && (held.byPointer ? moving.over === id : id === focusable),
                  isTold: toldSeats.has(id),
                  isCurrent: id === focusable
                }}
                onFocus={() => setCurrent(id)}
                onKeyDown={(event) => onKeyDown(place, event)}
                onPointerDown={(event) => {
                  if (place.delegate) moving.press(place.delegate, id, event)
                }}
              />
            )
          })}
          <g aria-hidden="true" className={styles.overlay}>
            {seated.places.map((place) => (
              <ChairWords key={place.seat.id} place={place} label={words.label(place.seat)} isHeld={isHeld(place)} />
            ))}
          </g>
        </svg>
      </div>
    </div>
  )
}

function Furniture({ box, words, isStage = false }: { box: { x: number; y: number; width: number; height: number }; words: string; isStage?: boolean }) {
  return (
    <g>
      {isStage ? <rect {...box} rx={3} className={styles.table} /> : <path d={`M${box.x} ${box.y}h${box.width}`} className={styles.door} />}
      <text x={box.x + box.width / 2} y={box.y + box.height / 2 + 4} className={styles.furniture}>
        {words}
      </text>
    </g>
  )
}
