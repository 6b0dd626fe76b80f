import { isFocusLost } from './lost-focus.ts'

/** What takes the place of something has this many milliseconds to be drawn, and whoever knows a better place for the focus to say so. */
const DRAWN = 350

/** What stands outside of the page, for as long as it is open: it gives the focus back by itself. */
const FLOATING = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]):not(main *)'

const REACHED = 'h1, a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]'

/** An element around what had the focus, and which of its children that was in. */
interface Around {
  element: HTMLElement
  place: number
}

/**
 * What is deleted, redrawn as something else, or can be pressed no more takes the focus with it, and the keyboard is nowhere. It
 * is given to what stands in that place now; to the title of the screen when nothing there takes it. Returns what stops it.
 */
export function keepFocus(): () => void {
  let focused: { element: HTMLElement; around: readonly Around[] } | null = null
  let timer = 0
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.closest(FLOATING) === null) focused = { element: target, around: around(target) }
  }
  /** Whoever presses an empty place of the page has left by themselves. */
  const forget = ({ target }: FocusEvent): void => {
    if (target !== focused?.element) return
    setTimeout(() => {
      if (focused !== null && !isGone(focused.element) && isFocusLost() && document.hasFocus()) focused = null
    })
  }
  const give = (): void => {
    timer = 0
    if (focused === null || !isFocusLost()) return
    if (document.querySelector(FLOATING) !== null) {
      timer = window.setTimeout(give, DRAWN)
      return
    }
    // What could not be pressed while it worked may be back.
    const next = isGone(focused.element) ? successor(focused.around) : focused.element
    next?.focus()
  }
  const watch = new MutationObserver(() => {
    if (timer !== 0 || focused === null || !isGone(focused.element) || !isFocusLost()) return
    timer = window.setTimeout(give, DRAWN)
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', forget)
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    document.removeEventListener('focusin', remember)
    document.removeEventListener('focusout', forget)
    watch.disconnect()
    clearTimeout(timer)
  }
}

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled')
}

function around(target: HTMLElement): Around[] {
  const found: Around[] = []
  for (let child = target, element = target.parentElement; element !== null; child = element, element = element.parentElement) {
    found.push({ element, place: [...element.children].indexOf(child) })
  }
  return found
}

/** What can have the focus nearest to where it was: in the place itself, else around it. */
function successor(places: readonly Around[]): HTMLElement | null {
  for (const { element, place } of places) {
    if (!element.isConnected) continue
    if (element.closest('main') === null) break
    const there = element.children[Math.min(place, element.children.length - 1)]
    const found = (there?.matches(REACHED) ? there : there?.querySelector<HTMLElement>(REACHED)) ?? element.querySelector<HTMLElement>(REACHED)
    if (found instanceof HTMLElement) return found
  }
  return document.querySelector<HTMLElement>('main h1')
}
