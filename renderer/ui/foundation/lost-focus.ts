/** Whether what had the focus has gone, so that nothing has it. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body
}

/** Gives a focus that is lost to an element; without one, to the title of the screen. */
export function giveLostFocus(element: HTMLElement | null = null): void {
  if (isFocusLost()) (element ?? document.querySelector<HTMLElement>('main h1'))?.focus()
}
