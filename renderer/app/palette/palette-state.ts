import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

export function openPalette(): void {
  set(true)
}

export function closePalette(): void {
  set(false)
}

export function useIsPaletteOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen)
}

function set(next: boolean): void {
  isOpen = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
