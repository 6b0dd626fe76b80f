/** True when `event` is the combination `keys`, such as `Mod+Shift+Z`; `Mod` is Ctrl or Cmd. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1)?.toLowerCase()
  return (
    event.key.toLowerCase() === key &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  )
}

/** As people read it on their keyboard: `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac. */
export function writtenKeys(keys: string): string {
  return navigator.platform.startsWith('Mac')
    ? keys.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', '')
    : keys.replace('Mod', 'Ctrl')
}
