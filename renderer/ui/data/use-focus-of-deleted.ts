import { useEffect, useRef, type RefObject } from 'react'
import { giveLostFocus } from '#renderer/ui/foundation/lost-focus.ts'

/** A menu is gone after so many milliseconds, and has given the focus back to its row, which may be there no more. */
const CLOSED = 250

/**
 * A row that is deleted takes the focus with it. It goes to the grip of the row in its place, so that by keyboard one goes on from
 * where one was; to the title of the screen when no row is left.
 */
export function useFocusOfDeleted(list: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const focused = useRef<string | undefined>(undefined)
  const before = useRef(ids)
  // An array is another one at every drawing.
  const order = ids.join(' ')

  useEffect(() => {
    const title = document.querySelector('main h1')
    const remember = ({ target }: FocusEvent): void => {
      // The menu of a row stands outside of the list.
      if (!(target instanceof Element) || target.closest('[role="menu"]') !== null) return
      focused.current = list.current?.contains(target) ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
    }
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('focusin', remember)
      // With the last row its list may go; with the screen it goes as well, and the next one has its own focus.
      if (focused.current !== undefined) setTimeout(() => title?.isConnected === true && giveLostFocus(), CLOSED)
    }
  }, [list])

  useEffect(() => {
    const id = focused.current
    const place = id === undefined ? -1 : before.current.indexOf(id)
    const present = order === '' ? [] : order.split(' ')
    before.current = present
    if (id === undefined || place === -1 || present.includes(id)) return undefined
    const next = present[Math.min(place, present.length - 1)]
    const find = (): void => giveLostFocus(list.current?.querySelector<HTMLElement>(`[data-row="${next}"] [data-grip]`) ?? null)
    find()
    const timer = setTimeout(find, CLOSED)
    return () => clearTimeout(timer)
  }, [list, order])
}
