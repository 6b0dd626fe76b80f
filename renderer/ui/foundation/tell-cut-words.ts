/** How far above what is under the pointer words may be cut off: a mark in a line in a cell. */
const NEAR = 4

/** While the pointer rests on words that end in an ellipsis for want of room, the window tells them in full. Returns what stops it. */
export function tellCutWords(): () => void {
  let told: HTMLElement | null = null
  const tell = ({ target }: PointerEvent): void => {
    const cut = target instanceof HTMLElement ? cutAround(target) : null
    if (cut === told) return
    told?.removeAttribute('title')
    // What has a title of its own says more than its words.
    told = cut === null || cut.title !== '' ? null : cut
    if (told !== null) told.title = told.innerText.replaceAll(/\s*\n\s*/g, ' · ')
  }
  document.addEventListener('pointerover', tell)
  return () => document.removeEventListener('pointerover', tell)
}

function cutAround(target: HTMLElement): HTMLElement | null {
  let element: HTMLElement | null = target
  for (let step = 0; element !== null && step < NEAR; step++) {
    if (element.scrollWidth > element.clientWidth && getComputedStyle(element).textOverflow === 'ellipsis') return element
    element = element.parentElement
  }
  return null
}
