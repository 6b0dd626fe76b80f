import { readFileSync, writeFileSync } from 'node:fs'
import { screen, type BrowserWindow, type Rectangle } from 'electron'

export const MINIMUM = { width: 1100, height: 700 } as const

interface Placement extends Rectangle {
  maximized: boolean
}

/** Where the window was last time, when a screen is still there; else undefined and the system decides. */
export function readPlacement(file: string): Placement | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isPlacement(value) && isVisible(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Remembers where the window is when it closes. Best effort: its place is not worth a message. */
export function rememberPlacement(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const placement: Placement = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      // At once: the app may be gone before an asynchronous write is.
      writeFileSync(file, JSON.stringify(placement))
    } catch (error) {
      console.warn('The place of the window is not remembered:', error)
    }
  })
}

/** By hand: loading the schema library here would hold up the window. */
function isPlacement(value: unknown): value is Placement {
  if (typeof value !== 'object' || value === null || !('maximized' in value)) return false
  const numbers = ['x', 'y', 'width', 'height'].map((name): unknown => (value as Record<string, unknown>)[name])
  return typeof value.maximized === 'boolean' && numbers.every((number) => Number.isSafeInteger(number))
}

function isVisible(placement: Rectangle): boolean {
  const { x, y, width, height } = screen.getDisplayMatching(placement).workArea
  const centre = placement.x + placement.width / 2
  // The title bar must be within reach, or the window cannot be moved.
  return centre > x && centre < x + width && placement.y >= y - 20 && placement.y < y + height - 40
}
