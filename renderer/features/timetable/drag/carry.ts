import { useSyncExternalStore } from 'react'
import type { Verdict } from '#shared/checks/places/places.ts'
import type { Judge } from './judge.ts'
import type { Aim, Load } from './load.ts'

/** What is being carried, and where to. */
export interface Carry {
  load: Load
  judge: Judge
  aim: Aim
  verdict: Verdict
  by: 'pointer' | 'keys'
  /** What is gone from its place meanwhile. */
  carried: ReadonlySet<string>
}

/**
 * What is being carried lives outside of React's drawing of the grid: while one drags, the pointer moves sixty times a second and
 * only the layer over the grid follows.
 */
export interface CarryStore {
  get(): Carry | null
  set(carry: Carry | null): void
  subscribe(listener: () => void): () => void
  /** Takes the drawing that follows the pointer. */
  attachGhost(element: HTMLElement | null): void
  /** Moves it to a place in the window, directly. */
  follow(x: number, y: number): void
}

/** Pixels from the pointer to what follows it. */
const BESIDE = 14

export function createCarryStore(): CarryStore {
  let carry: Carry | null = null
  let ghost: HTMLElement | null = null
  let pointer = { x: 0, y: 0 }
  const listeners = new Set<() => void>()
  const moveGhost = (): void => ghost?.style.setProperty('transform', `translate(${pointer.x + BESIDE}px, ${pointer.y + BESIDE}px)`)
  return {
    attachGhost(element) {
      ghost = element
      moveGhost()
    },
    follow(x, y) {
      pointer = { x, y }
      moveGhost()
    },
    get: () => carry,
    set(next) {
      carry = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

export function useCarry(store: CarryStore): Carry | null {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** Whether two aims are the same, so that nothing is drawn anew while the pointer stays within a step. */
export function isSameAim(a: Aim, b: Aim): boolean {
  if (a.kind === 'place' && b.kind === 'place') return a.target.day === b.target.day && a.target.room === b.target.room && a.target.minute === b.target.minute
  if (a.kind === 'swap' && b.kind === 'swap') return a.other.id === b.other.id
  return a.kind === b.kind
}
