import type { Session } from '#shared/domain/session/schema.ts'

/** What can be done to what is chosen: by key, by menu, by the buttons beside the grid. */
export interface Actions {
  /** The sessions that an action at this one is about: all that are chosen, when it is among them. */
  about: (session: Session) => readonly Session[]
  pickUp: (session: Session) => void
  open: (session: Session) => void
  lock: (session: Session) => void
  toTray: (session: Session) => void
  duplicate: (session: Session) => void
  /** Asks for the session to swap with. */
  swapWith: (session: Session) => void
}
