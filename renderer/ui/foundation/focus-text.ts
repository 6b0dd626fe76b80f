/** Puts the caret where a row has a box for each language into that of the interface, in which one begins to write; else into its first. */
export function focusText(row: HTMLElement | null): void {
  const own = row?.querySelector<HTMLElement>(`textarea[lang="${document.documentElement.lang}"]`)
  const box = own ?? row?.querySelector('textarea')
  box?.focus()
}
