import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { isFocusLost } from '#renderer/ui/foundation/lost-focus.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import type { Layout } from './geometry/layout.ts'
import { axisOf, headOf } from './Board.tsx'
import { rectangleOf, type Rectangle } from './geometry/boxes.ts'

/** Between what is brought into view and the edge of the frame. */
const MARGIN = 16

export interface Reveal {
  /** Scrolls so that a rectangle of the grid is seen, clear of the heads and the times. */
  show: (rectangle: Rectangle) => void
  /** Puts the focus on a session after the next drawing, in the grid or in the tray: it may just have been moved from one to the other. */
  focus: (id: string) => void
  /** Puts it there at once, where it is drawn: the next arrow key may come before the next drawing. */
  step: (id: string) => void
}

export function useReveal(layout: Layout, secondZone: string | null, scroller: RefObject<HTMLElement | null>, setCurrent: (id: string) => void): Reveal {
  const [wanted, want] = useState<{ id: string } | null>(null)
  const done = useRef<typeof wanted>(null)
  const latest = useLatest({ layout, secondZone })

  const show = useCallback(
    (rectangle: Rectangle): void => {
      const element = scroller.current
      if (element === null) return
      const head = headOf(latest.current.layout)
      const axis = axisOf(latest.current.secondZone)
      element.scrollTo({
        left: scrolled(element.scrollLeft, element.clientWidth - axis, rectangle.x, rectangle.width),
        top: scrolled(element.scrollTop, element.clientHeight - head, rectangle.y, rectangle.height)
      })
    },
    [latest, scroller]
  )

  /** False when it is not drawn yet. */
  const focusNow = useCallback(
    (id: string): boolean => {
      const { boxes, spread, scale } = latest.current.layout
      const box = boxes.find(({ session }) => session.id === id)
      const place = box === undefined ? '[data-tray]' : '[data-board]'
      const element = document.querySelector<HTMLElement>(`${place} [data-session="${CSS.escape(id)}"]`)
      if (element === null) return false
      if (box !== undefined) show(rectangleOf(box, spread, scale))
      element.focus({ preventScroll: box !== undefined })
      return true
    },
    [latest, show]
  )

  const focus = useCallback(
    (id: string): void => {
      setCurrent(id)
      want({ id })
    },
    [setCurrent]
  )

  const step = useCallback(
    (id: string): void => {
      if (focusNow(id)) setCurrent(id)
      else focus(id)
    },
    [setCurrent, focusNow, focus]
  )

  // After every drawing, until it is there; then no more: what is drawn later does not take the focus back.
  useEffect(() => {
    if (wanted !== null && done.current !== wanted && focusNow(wanted.id)) done.current = wanted
  })

  // What had the focus may have gone from the grid to the tray, or back, by an undo too: the focus goes with it.
  const focused = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Element ? target.closest<HTMLElement>('[data-session]') : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useEffect(() => {
    const id = focused.current?.isConnected === false ? focused.current.dataset['session'] : undefined
    if (id !== undefined && isFocusLost()) focusNow(id)
  })

  return { show, focus, step }
}

/** Where to scroll along one axis: nowhere, when all of it is seen. */
function scrolled(scroll: number, visible: number, start: number, length: number): number {
  const end = start + Math.min(length, visible - 2 * MARGIN)
  if (start - MARGIN < scroll) return Math.max(0, start - MARGIN)
  return end + MARGIN > scroll + visible ? end + MARGIN - visible : scroll
}
