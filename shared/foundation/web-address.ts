const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}/?#"<>]+\.[^\s\p{Cc}"<>]+$/u

/** Whether a text, as a whole, is an address of the web: what a calendar, a page or a browser opens. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text)
}

/** What somebody typed or pasted, as an address: `zoom.us/j/1` gets its `https://`. Other words stay as they are. */
export function asWebAddress(text: string): string {
  const typed = text.trim()
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(typed) ? `https://${typed}` : typed
}
