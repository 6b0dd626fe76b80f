import type { KeyboardEvent } from 'react'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { minutesOf, timeOfMinutes } from '#shared/foundation/time/index.ts'
import type { MenuPlace } from '#renderer/ui/actions/ContextMenu.tsx'
import { SHORTEST } from '../drag/load.ts'
import { ARROWS, neighbourOf } from '../drag/neighbours.ts'
import type { Layout } from '../grid/geometry/layout.ts'
import { rectangleOf } from '../grid/geometry/boxes.ts'
import { snapOf } from '../grid/geometry/scale.ts'
import type { Actions } from './actions.ts'
import type { Selection } from './use-selection.ts'

interface Surroundings {
  layout: Layout
  sessionOf: (id: string) => Session | null
  actions: Actions
  selection: Selection
  /** The session that waits for another to swap with. */
  swapping: Session | null
  onSwap: (other: Session | null) => void
  focus: (id: string) => void
  onMenu: (session: Session, at: MenuPlace) => void
  onHelp: () => void
}

/** What the keys do on a session, in the grid or in the tray. */
export function useBoardKeys(here: Surroundings): (event: KeyboardEvent) => void {
  const { layout, actions, selection, swapping } = here

  const goTo = (event: KeyboardEvent, element: HTMLElement, session: Session): boolean => {
    const direction = ARROWS[event.key]
    if (direction === undefined) return false
    event.preventDefault()
    if (element.closest('[data-tray]')) {
      const items = [...(element.closest('[data-tray]')?.querySelectorAll<HTMLElement>('[data-session]') ?? [])]
      items[items.indexOf(element) + (direction === 'down' || direction === 'right' ? 1 : -1)]?.focus()
      return true
    }
    const cards = layout.boxes.map((box) => ({ id: box.session.id, ...rectangleOf(box, layout.spread, layout.scale) }))
    const next = neighbourOf(cards, session.id, direction)
    if (next !== null) here.focus(next)
    return true
  }

  const resize = (event: KeyboardEvent, session: Session): void => {
    if (!isPlaced(session)) return
    const by = snapOf(layout.scale.perMinute) * (event.key === 'ArrowDown' ? 1 : -1)
    const start = minutesOf(session.start)
    const isStart = event.shiftKey
    const minutes = session.minutes + (isStart ? -by : by)
    if (minutes < SHORTEST || (isStart && start + by < 0)) return
    actions.resize(session, { start: timeOfMinutes(isStart ? start + by : start), minutes })
  }

  return (event) => {
    if (event.defaultPrevented) return
    const element = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-session]') : null
    const session = here.sessionOf(element?.dataset['session'] ?? '')
    const isCommand = event.ctrlKey || event.metaKey
    if (event.key === '?' && !(event.target instanceof HTMLInputElement)) return here.onHelp()
    if (event.key === 'Escape') {
      if (swapping !== null) here.onSwap(null)
      else selection.clear()
      return undefined
    }
    if (isCommand && event.key.toLowerCase() === 'a' && event.target instanceof HTMLElement && event.target.closest('[data-board]')) {
      event.preventDefault()
      return selection.all(layout.boxes.map((box) => box.session.id))
    }
    if (element === null || session === null) return undefined
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      return resize(event, session)
    }
    if (!isCommand && !event.altKey && goTo(event, element, session)) return undefined
    const act = actOf(event, isCommand)
    if (act === null) return undefined
    event.preventDefault()
    switch (act) {
      case 'pickUp':
        if (swapping !== null && swapping.id !== session.id) return here.onSwap(session)
        return actions.pickUp(session)
      case 'toggle':
        return selection.toggle(session.id)
      case 'menu': {
        const box = element.getBoundingClientRect()
        return here.onMenu(session, { x: box.left + 12, y: Math.min(box.bottom, box.top + 24) })
      }
      default:
        return actions[act](session)
    }
  }
}

type Act = 'pickUp' | 'toggle' | 'menu' | 'toTray' | 'duplicate' | 'lock' | 'swapWith' | 'open'

const PLAIN: Readonly<Record<string, Act>> = { Enter: 'pickUp', ' ': 'pickUp', Delete: 'toTray', Backspace: 'toTray', l: 'lock', s: 'swapWith', e: 'open', ContextMenu: 'menu' }

function actOf(event: KeyboardEvent, isCommand: boolean): Act | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (isCommand) return key === 'd' ? 'duplicate' : key === ' ' ? 'toggle' : null
  if (event.shiftKey && key === 'F10') return 'menu'
  return event.altKey ? null : (PLAIN[key] ?? null)
}
