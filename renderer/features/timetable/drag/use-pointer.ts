import { useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { minutesOf } from '#shared/foundation/time/index.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import type { Layout } from '../grid/geometry/layout.ts'
import { columnAt, type Rectangle } from '../grid/geometry/boxes.ts'
import { isForAll } from '../grid/geometry/columns.ts'
import { minuteAt, snapOf, snapped } from '../grid/geometry/scale.ts'
import { scrollAlong } from './autoscroll.ts'
import type { Aim, Load } from './load.ts'
import styles from './drag.module.css'

/** What the pointer asks for; the answers are the caller's. */
export interface PointerActions {
  layout: Layout
  sessionOf: (id: string) => Session | null
  /** What to carry when one drags a session; null: it stays where it is, and why has been said. */
  load: (session: Session, kind: Load['kind']) => Load | null
  begin: (load: Load, aim: Aim) => void
  aim: (aim: Aim) => void
  drop: () => void
  cancel: () => void
  click: (session: Session, event: { isAdding: boolean; isRange: boolean }) => void
  clickNowhere: () => void
  band: (rectangle: Rectangle, isAdding: boolean) => void
  follow: (x: number, y: number) => void
}

interface Press {
  session: Session | null
  kind: Load['kind']
  x: number
  y: number
  /** Minutes from the start of the card, or from the end that is pulled, to where it was taken hold of. */
  hold: number
  isInTray: boolean
  isAdding: boolean
  isRange: boolean
}

/** A press becomes a drag after so many pixels. */
const SLACK = 5
/** What is drawn across its day changes its room only when it is drawn clearly to the side. */
const ASIDE = 24

/** Drags, clicks and frames by pointer, for everything within one element. Nothing here draws the grid. */
export function usePointer(actions: PointerActions, plane: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): (event: ReactPointerEvent) => void {
  const latest = useLatest(actions)
  const release = useRef<(() => void) | null>(null)
  useEffect(() => () => release.current?.(), [])

  return (event) => {
    if (event.button !== 0 || release.current !== null) return
    const target = event.target instanceof Element ? event.target : null
    const press = pressOf(event, target, latest.current, plane.current)
    if (press === null) return
    let pointer = { x: event.clientX, y: event.clientY, isShift: event.shiftKey }
    let mode: 'pressed' | 'dragging' | 'framing' = 'pressed'
    let frame = 0
    const band = press.session === null ? bandElement() : null

    // The grid may have scrolled on since.
    const corner = cornerOf(plane.current)
    const pressed = (): { x: number; y: number } => {
      const now = cornerOf(plane.current)
      return { x: press.x + now.x - corner.x, y: press.y + now.y - corner.y }
    }
    const aimNow = (): Aim => aimAt(press, pointer, latest.current, plane.current)
    const tick = (): void => {
      frame = requestAnimationFrame(tick)
      scrollAlong(scroller.current, pointer)
      if (mode === 'dragging') {
        latest.current.follow(pointer.x, pointer.y)
        latest.current.aim(aimNow())
      } else if (band !== null) drawBand(band, within(pressed(), scroller.current), pointer)
    }
    const onMove = (moved: PointerEvent): void => {
      pointer = { x: moved.clientX, y: moved.clientY, isShift: moved.shiftKey }
      if (mode !== 'pressed' || Math.hypot(pointer.x - press.x, pointer.y - press.y) < SLACK) return
      if (press.session === null) {
        mode = 'framing'
        frame = requestAnimationFrame(tick)
        return
      }
      const load = latest.current.load(press.session, press.kind === 'move' && moved.altKey ? 'copy' : press.kind)
      if (load === null) {
        end()
        return
      }
      mode = 'dragging'
      latest.current.begin(load, aimNow())
      frame = requestAnimationFrame(tick)
    }
    const onUp = (up: PointerEvent): void => {
      pointer = { x: up.clientX, y: up.clientY, isShift: up.shiftKey }
      if (mode === 'dragging') {
        latest.current.aim(aimNow())
        latest.current.drop()
      } else if (mode === 'framing') latest.current.band(bandIn(pressed(), pointer, plane.current), press.isAdding)
      else if (press.session === null) latest.current.clickNowhere()
      else latest.current.click(press.session, press)
      end()
    }
    const onCancel = (): void => {
      if (mode === 'dragging') latest.current.cancel()
      end()
    }
    const onKeyDown = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return
      pressed.preventDefault()
      pressed.stopPropagation()
      onCancel()
    }
    const end = (): void => {
      cancelAnimationFrame(frame)
      band?.remove()
      release.current = null
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKeyDown, true)
    }
    release.current = onCancel
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKeyDown, true)
  }
}

function pressOf(event: ReactPointerEvent, target: Element | null, { layout, sessionOf }: PointerActions, plane: HTMLElement | null): Press | null {
  const card = target?.closest<HTMLElement>('[data-session]') ?? null
  const session = sessionOf(card?.dataset['session'] ?? '')
  if (session === null && target?.closest('[data-board]') === null) return null
  const edge = target?.closest<HTMLElement>('[data-edge]')?.dataset['edge']
  const isInTray = card?.closest('[data-tray]') !== null && card !== null
  const top = plane?.getBoundingClientRect().top ?? 0
  const start = session?.start == null || isInTray ? null : minutesOf(session.start) + (edge === 'end' ? session.minutes : 0)
  return {
    session,
    kind: edge === 'start' || edge === 'end' ? edge : 'move',
    x: event.clientX,
    y: event.clientY,
    hold: start === null ? 10 / layout.scale.perMinute : minuteAt(layout.scale, event.clientY - top) - start,
    isInTray,
    isAdding: event.ctrlKey || event.metaKey,
    isRange: event.shiftKey
  }
}

function aimAt(press: Press, pointer: { x: number; y: number; isShift: boolean }, { layout, sessionOf }: PointerActions, plane: HTMLElement | null): Aim {
  const under = document.elementFromPoint(pointer.x, pointer.y)
  const isEdge = press.kind === 'start' || press.kind === 'end'
  if (!isEdge && under?.closest('[data-tray]')) return { kind: 'tray' }
  const other = sessionOf(under?.closest<HTMLElement>('[data-board] [data-session]')?.dataset['session'] ?? '')
  if (!isEdge && pointer.isShift && other !== null && other.id !== press.session?.id) return { kind: 'swap', other }
  const box = plane?.getBoundingClientRect()
  const { spread, scale } = layout
  const step = snapOf(scale.perMinute)
  const height = pointer.y - (box?.top ?? 0)
  const minute = snapped(minuteAt(scale, height) - press.hold, step)
  const bounded = Math.min(scale.until - (isEdge ? 0 : step), Math.max(scale.from, minute))
  const column = spread.columns[Math.max(0, columnAt(spread, pointer.x - (box?.left ?? 0)))]
  const session = press.session
  const day = column?.day ?? session?.day
  if (day === undefined || day === null || session === null) return { kind: 'tray' }
  if (isEdge) return { kind: 'place', target: { day: session.day ?? day, room: session.room, minute: bounded } }
  const isAcross = isForAll(session) && !press.isInTray && (Math.abs(pointer.x - press.x) < ASIDE || day !== session.day)
  const room = column?.kind !== 'room' || isAcross ? session.room : column.of
  return { kind: 'place', target: { day, room, minute: bounded } }
}

function cornerOf(plane: HTMLElement | null): { x: number; y: number } {
  const box = plane?.getBoundingClientRect()
  return { x: box?.left ?? 0, y: box?.top ?? 0 }
}

/** A place that has been scrolled out of the frame, brought to its edge. */
function within({ x, y }: { x: number; y: number }, frame: HTMLElement | null): { x: number; y: number } {
  const box = frame?.getBoundingClientRect()
  return box === undefined ? { x, y } : { x: Math.min(box.right, Math.max(box.left, x)), y: Math.min(box.bottom, Math.max(box.top, y)) }
}

function bandElement(): HTMLElement {
  const element = document.createElement('div')
  element.className = styles['band'] ?? ''
  document.body.append(element)
  return element
}

function drawBand(element: HTMLElement, from: { x: number; y: number }, to: { x: number; y: number }): void {
  const style = element.style
  style.setProperty('transform', `translate(${Math.min(from.x, to.x)}px, ${Math.min(from.y, to.y)}px)`)
  style.setProperty('width', `${Math.abs(to.x - from.x)}px`)
  style.setProperty('height', `${Math.abs(to.y - from.y)}px`)
}

function bandIn(from: { x: number; y: number }, to: { x: number; y: number }, plane: HTMLElement | null): Rectangle {
  const box = plane?.getBoundingClientRect()
  return { x: Math.min(from.x, to.x) - (box?.left ?? 0), y: Math.min(from.y, to.y) - (box?.top ?? 0), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
}
