import { useCallback, useEffect, useState, type RefObject } from 'react'
import { bounded, type Scale } from './geometry/scale.ts'

export interface Zoom {
  perMinute: number
  isFitted: boolean
  larger: () => void
  smaller: () => void
  fit: () => void
}

const FACTOR = 1.25
/** A single day is drawn at least so large at first: a card of half an hour has room for a line. */
const READABLE = 1.15

/**
 * How high a minute is: at first as the window allows, then as one likes; by Ctrl and the wheel, Ctrl+Plus and Ctrl+Minus. What lies
 * under the middle of the frame stays there.
 */
export function useZoom(hours: Pick<Scale, 'from' | 'until'>, height: number, isOneDay: boolean, scroller: RefObject<HTMLElement | null>): Zoom {
  const [chosen, choose] = useState<number | 'fit' | null>(null)
  const whole = bounded((height - 12) / (hours.until - hours.from))
  const perMinute = chosen === null ? (isOneDay ? Math.max(whole, READABLE) : whole) : chosen === 'fit' ? whole : chosen

  const by = useCallback(
    (factor: number) => {
      const element = scroller.current
      const next = bounded(perMinute * factor)
      const middle = element === null ? 0 : (element.scrollTop + element.clientHeight / 2) / perMinute
      choose(next)
      // After the drawing in the new size.
      requestAnimationFrame(() => element?.scrollTo({ top: middle * next - element.clientHeight / 2 }))
    },
    [perMinute, scroller]
  )

  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      by(event.deltaY < 0 ? FACTOR : 1 / FACTOR)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [by, scroller])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const factor = event.key === '+' || event.key === '=' ? FACTOR : event.key === '-' ? 1 / FACTOR : null
      if (factor === null && event.key !== '0') return
      event.preventDefault()
      if (factor === null) choose('fit')
      else by(factor)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [by])

  return { perMinute, isFitted: chosen === 'fit' || perMinute === whole, larger: () => by(FACTOR), smaller: () => by(1 / FACTOR), fit: () => choose('fit') }
}
