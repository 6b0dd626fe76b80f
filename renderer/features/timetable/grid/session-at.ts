/** The id of the session on whose card, or line in the tray, something happened; null beside them. */
export function sessionAt(target: EventTarget | null): string | null {
  return (target instanceof Element ? target.closest<HTMLElement>('[data-session]')?.dataset['session'] : undefined) ?? null
}
