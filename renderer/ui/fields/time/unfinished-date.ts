const BOX = '[data-date]'
const PART = '[role="spinbutton"]'
const MISSING = `${PART}[data-placeholder]`
const YEAR = `${PART}[data-type="year"]`

/** Whether some parts of a date are typed and others are not: it is no date yet, and not nothing either. */
export function isBegun(box: Element | null): boolean {
  const missing = box?.querySelectorAll(MISSING).length ?? 0
  return missing > 0 && missing < (box?.querySelectorAll(PART).length ?? 0)
}

/** What is still to be typed of a date that was begun in a place, be it figures of its year; null when no date in it is. */
export function missingPart(place: Element | null): HTMLElement | null {
  const begun = [...(place?.querySelectorAll(BOX) ?? [])].find((box) => isBegun(box) || box.getAttribute('data-unfinished') === 'noYear')
  return begun?.querySelector<HTMLElement>(MISSING) ?? begun?.querySelector<HTMLElement>(YEAR) ?? null
}

/**
 * Before a form is stored: leads to the first date in it that is not finished, whose field then says so.
 *
 * @returns whether there is one; nothing may be stored then, else what was typed would be lost
 */
export function leadToUnfinishedDate(form: Element | null): boolean {
  const box = [...(form?.querySelectorAll(BOX) ?? [])].find((one) => one.hasAttribute('data-unfinished') || isBegun(one))
  const part = box?.querySelector<HTMLElement>(MISSING) ?? box?.querySelector<HTMLElement>(PART)
  if (part === undefined || part === null) return false
  // A field says what is wrong when it is left.
  if (document.activeElement instanceof HTMLElement && box?.contains(document.activeElement)) document.activeElement.blur()
  part.focus()
  return true
}
