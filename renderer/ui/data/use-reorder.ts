import { useCallback, useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { isFocusLost } from '#renderer/ui/foundation/lost-focus.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { useFocusOfDeleted } from './use-focus-of-deleted.ts'

export interface Reorder {
  /** On each row; styles read `data-dragged` and `data-drop`. */
  row: (id: string) => { 'data-row': string; 'data-dragged': 'true' | undefined; 'data-drop': 'before' | 'after' | undefined }
  /** On the grip of a row, a button. */
  grip: (id: string) => { onPointerDown: (event: PointerEvent<HTMLElement>) => void; 'aria-label': string }
  /** Puts a row elsewhere, counted from 0 among the others, and says so. The same function at every drawing. */
  move: (id: string, position: number) => void
}

interface Drag {
  id: string
  position: number
}

/** So near to the edge of what scrolls, in pixels, the rows scroll along while one drags. */
const EDGE = 48

/**
 * Rows in an order that people decide, for tables whose cells are fields: there the arrow keys belong to the text, which
 * the lists of React Aria take for themselves. By mouse or finger: drag the grip, Escape lets go. By keyboard: Alt+Up
 * and Alt+Down anywhere in a row, or the arrow keys on its grip. Each move is announced.
 */
export function useReorder(props: {
  /** The table or list around the rows. */
  list: RefObject<HTMLElement | null>
  ids: readonly string[]
  nameOf: (id: string) => string
  /** `position` counts from 0 among the rows without the moved one. */
  onMove: (id: string, position: number) => void
}): Reorder {
  const { t } = useTranslation('ui')
  const { ids, list } = props
  const [drag, setDrag] = useState<Drag | null>(null)
  const focused = useRef<Element | null>(null)

  // A row that moves in the document loses the focus; it is given back once the new order is there.
  useLayoutEffect(() => {
    const element = focused.current
    if (element === null || document.activeElement === element) return
    focused.current = null
    if (isFocusLost() && element instanceof HTMLElement && element.isConnected) element.focus()
  })

  useFocusOfDeleted(list, ids)

  const moveNow = (id: string, position: number): void => {
    const from = ids.indexOf(id)
    const to = Math.max(0, Math.min(position, ids.length - 1))
    if (from === -1 || to === from) return
    focused.current = list.current?.contains(document.activeElement) ? document.activeElement : null
    props.onMove(id, to)
    announce(t('list.moved', { name: props.nameOf(id), position: to + 1, total: ids.length }))
  }
  const latest = useLatest(moveNow)
  const move = useCallback((id: string, position: number): void => latest.current(id, position), [latest])

  const positionAt = (id: string, y: number): number => {
    const others = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter((row) => row.dataset['row'] !== id)
    const after = others.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect()
      return y < top + height / 2
    })
    return after === -1 ? others.length : after
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>, id: string): void => {
    if (event.button !== 0) return
    const grip = event.currentTarget
    const controller = new AbortController()
    const { signal } = controller
    let position = ids.indexOf(id)
    let isMoved = false
    const letGo = (): void => {
      controller.abort()
      setDrag(null)
    }
    grip.setPointerCapture(event.pointerId)
    const follow = (moved: globalThis.PointerEvent): void => {
      isMoved ||= Math.abs(moved.clientY - event.clientY) > 3
      if (!isMoved) return
      scrollAlong(grip, moved.clientY)
      position = positionAt(id, moved.clientY)
      setDrag({ id, position })
    }
    const drop = (): void => {
      letGo()
      if (isMoved) move(id, position)
    }
    const escape = (pressed: KeyboardEvent): void => {
      if (pressed.key === 'Escape') letGo()
    }
    grip.addEventListener('pointermove', follow, { signal })
    grip.addEventListener('pointerup', drop, { signal })
    grip.addEventListener('pointercancel', letGo, { signal })
    window.addEventListener('keydown', escape, { signal, capture: true })
  }

  const onKeyDown = useLatest((event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (step === 0 || !(event.target instanceof Element)) return
    if (!event.altKey && event.target.closest('[data-grip]') === null) return
    const id = event.target.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (id === undefined || !list.current?.contains(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    move(id, ids.indexOf(id) + step)
  })
  useEffect(() => {
    const table = list.current
    if (!table) return undefined
    const listen = (event: KeyboardEvent): void => onKeyDown.current(event)
    table.addEventListener('keydown', listen)
    return () => table.removeEventListener('keydown', listen)
  }, [list, onKeyDown])

  return {
    row: (id) => ({ 'data-row': id, 'data-dragged': drag?.id === id ? 'true' : undefined, 'data-drop': dropAt(id, drag, ids) }),
    grip: (id) => ({
      onPointerDown: (event) => onPointerDown(event, id),
      'aria-label': t('list.move', { name: props.nameOf(id) })
    }),
    move
  }
}

/** On which side of a row the line is drawn that shows where the dragged one would stand. */
function dropAt(id: string, drag: Drag | null, ids: readonly string[]): 'before' | 'after' | undefined {
  if (drag === null || drag.id === id) return undefined
  const others = ids.filter((other) => other !== drag.id)
  if (drag.position === ids.indexOf(drag.id)) return undefined
  if (others[drag.position] === id) return 'before'
  return drag.position === others.length && others.at(-1) === id ? 'after' : undefined
}

function scrollAlong(grip: HTMLElement, y: number): void {
  let around = grip.parentElement
  while (around && around.scrollHeight <= around.clientHeight) around = around.parentElement
  if (!around) return
  const { top, bottom } = around.getBoundingClientRect()
  if (y < top + EDGE) around.scrollBy(0, -14)
  else if (y > bottom - EDGE) around.scrollBy(0, 14)
}
