import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import type { SeatedPlan } from '#shared/domain/seating/rules.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { useSeatWords } from './use-seat-words.ts'

/** Who is being moved, from which chair; by pointer while one drags, else by keyboard. */
export interface Held {
  delegate: Delegate
  from: string | null
  byPointer: boolean
}

export interface Moving {
  held: Held | null
  /** The chair under the pointer while one drags. */
  over: string | null
  /** Follows the pointer: what is held and what would become of it. */
  followPointer: (element: HTMLElement | null) => void
  pickUp: (delegate: Delegate, from: string | null) => void
  putDown: (seat: string) => void
  cancel: () => void
  /** For `onPointerDown` of whoever can be dragged. */
  press: (delegate: Delegate, from: string | null, event: React.PointerEvent) => void
}

/** A press becomes a drag after so many pixels. */
const SLACK = 5

/** Moves people between chairs by pointer and by keyboard. Every step is spoken; Escape lets go. */
export function useMoving(seated: SeatedPlan, onMove: (attendance: string, seat: string) => void): Moving {
  const { t } = useTranslation('seating')
  const words = useSeatWords()
  const [held, hold] = useState<Held | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const ghostElement = useRef<HTMLElement | null>(null)
  const pressed = useRef<{ delegate: Delegate; from: string | null; x: number; y: number } | null>(null)

  const letGo = useCallback((): void => {
    pressed.current = null
    hold(null)
    setOver(null)
  }, [])

  const pickUp = (delegate: Delegate, from: string | null): void => {
    hold({ delegate, from, byPointer: false })
    announce(t('move.pickedUp', { name: fullName(delegate.person) }))
  }

  const putDown = (seat: string): void => {
    const place = seated.places.find((candidate) => candidate.seat.id === seat)
    if (!held || !place) return
    const said = words.wouldBe(held.delegate, place, held.from !== null)
    if (place.delegate?.attendance.id !== held.delegate.attendance.id) onMove(held.delegate.attendance.id, seat)
    announce(said)
    letGo()
  }

  const cancel = (): void => {
    if (held) announce(t('move.cancelled', { name: fullName(held.delegate.person) }))
    letGo()
  }

  const press = (delegate: Delegate, from: string | null, event: React.PointerEvent): void => {
    if (event.button !== 0) return
    pressed.current = { delegate, from, x: event.clientX, y: event.clientY }
  }

  const latest = useLatest({ held, putDown, cancel })
  useEffect(() => {
    const onPointerMove = (event: PointerEvent): void => {
      const start = pressed.current
      if (!start) return
      if (!latest.current.held?.byPointer) {
        if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < SLACK) return
        hold({ delegate: start.delegate, from: start.from, byPointer: true })
      }
      event.preventDefault()
      ghostElement.current?.style.setProperty('translate', `${event.clientX}px ${event.clientY}px`)
      setOver(seatAt(event.clientX, event.clientY))
    }
    const onPointerUp = (event: PointerEvent): void => {
      if (!pressed.current) return
      pressed.current = null
      if (!latest.current.held?.byPointer) return
      const seat = seatAt(event.clientX, event.clientY)
      if (seat === null) letGo()
      else latest.current.putDown(seat)
      setOver(null)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !latest.current.held) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.cancel()
    }
    window.addEventListener('pointermove', onPointerMove)
    window.addEventListener('pointerup', onPointerUp)
    window.addEventListener('pointercancel', letGo)
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      window.removeEventListener('pointermove', onPointerMove)
      window.removeEventListener('pointerup', onPointerUp)
      window.removeEventListener('pointercancel', letGo)
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [latest, letGo])

  const followPointer = useCallback((element: HTMLElement | null): void => {
    ghostElement.current = element
    const start = pressed.current
    if (element && start) element.style.setProperty('translate', `${start.x}px ${start.y}px`)
  }, [])

  return { held, over, followPointer, pickUp, putDown, cancel, press }
}

function seatAt(x: number, y: number): string | null {
  return document.elementFromPoint(x, y)?.closest('[data-seat]')?.getAttribute('data-seat') ?? null
}
