import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Rectangle } from './geometry/boxes.ts'

/** The scrolling frame of the grid, and its size. */
export interface Frame {
  scroller: RefObject<HTMLDivElement | null>
  attach: (element: HTMLDivElement | null) => (() => void) | undefined
  width: number
  height: number
}

/** Follows the size of the frame. */
export function useFrame(): Frame {
  const scroller = useRef<HTMLDivElement | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const attach = useCallback((element: HTMLDivElement | null) => {
    scroller.current = element
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { scroller, attach, ...size }
}

const STEP = 192
/** Drawn beyond what is in view, in steps, so that scrolling finds cards there. */
const BEYOND = 2

/** What of the grid is in view and a margin around it; it changes in steps, so that not every turn of the wheel draws anew. */
export function useInView(scroller: RefObject<HTMLDivElement | null>, width: number, height: number): Rectangle {
  const [corner, setCorner] = useState({ x: 0, y: 0 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const follow = (): void => {
      const x = Math.floor(element.scrollLeft / STEP) * STEP
      const y = Math.floor(element.scrollTop / STEP) * STEP
      setCorner((known) => (known.x === x && known.y === y ? known : { x, y }))
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller])
  return { x: corner.x - BEYOND * STEP, y: corner.y - BEYOND * STEP, width: width + (2 * BEYOND + 1) * STEP, height: height + (2 * BEYOND + 1) * STEP }
}

/**
 * Places an element within the grid by CSSOM: the security policy allows no style in markup. By its place in the layout and no transform,
 * of which a title that stays in sight while one scrolls would know nothing.
 */
export function usePlaced<E extends HTMLElement>({ x, y, width, height }: Rectangle): RefObject<E | null> {
  const element = useRef<E | null>(null)
  useLayoutEffect(() => {
    const style = element.current?.style
    if (!style) return
    style.setProperty('left', `${x}px`)
    style.setProperty('top', `${y}px`)
    style.setProperty('width', `${width}px`)
    style.setProperty('height', `${height}px`)
  }, [x, y, width, height])
  return element
}
