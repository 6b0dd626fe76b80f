import type { Session } from '#shared/domain/session/schema.ts'
import type { Spot } from '../drag/load.ts'

/** What can be done to what is chosen: by key, by menu, by the buttons beside the grid. */
export interface Actions {
  /** The sessions that an action at this one is about: all that are chosen, when it is among them. */
  about: (session: Session) => readonly Session[]
  pickUp: (session: Session) => void
  open: (session: Session) => void
  lock: (session: Session) => void
  toTray: (session: Session) => void
  /** Pulls one of its ends. */
  resize: (session: Session, spot: Pick<Spot, 'start' | 'minutes'>) => void
  duplicate: (session: Session) => void
  /** Asks for the session to swap with. */
  swapWith: (session: Session) => void
}
