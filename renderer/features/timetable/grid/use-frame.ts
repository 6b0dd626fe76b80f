import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Rectangle } from './boxes.ts'

/** The scrolling frame of the grid: its size, and what of the grid is in view. */
export interface Frame {
  scroller: RefObject<HTMLDivElement | null>
  attach: (element: HTMLDivElement | null) => (() => void) | undefined
  width: number
  height: number
  /** What is in view and a margin around it, in steps, so that not every turn of the wheel draws anew. */
  inView: Rectangle
}

const STEP = 256

/** Follows the size of the frame, and its scrolling in steps. */
export function useFrame(): Frame {
  const scroller = useRef<HTMLDivElement | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [corner, setCorner] = useState({ x: 0, y: 0 })
  const attach = useCallback((element: HTMLDivElement | null) => {
    scroller.current = element
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    const onScroll = (): void => {
      const x = Math.floor(element.scrollLeft / STEP) * STEP
      const y = Math.floor(element.scrollTop / STEP) * STEP
      setCorner((known) => (known.x === x && known.y === y ? known : { x, y }))
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [])
  return {
    scroller, attach, ...size,
    inView: { x: corner.x - STEP, y: corner.y - STEP, width: size.width + 3 * STEP, height: size.height + 3 * STEP }
  }
}

/** Places an element within the grid by CSSOM: the security policy allows no style in markup. */
export function usePlaced<E extends HTMLElement>({ x, y, width, height }: Rectangle): RefObject<E | null> {
  const element = useRef<E | null>(null)
  useLayoutEffect(() => {
    const style = element.current?.style
    if (!style) return
    style.setProperty('transform', `translate(${x}px, ${y}px)`)
    style.setProperty('width', `${width}px`)
    style.setProperty('height', `${height}px`)
  }, [x, y, width, height])
  return element
}
