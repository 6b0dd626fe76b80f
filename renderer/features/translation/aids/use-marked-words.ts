import { useEffect, type RefObject } from 'react'

/** The name of the marks for the style sheet: `::highlight(misspelt)`. */
const MARKS = 'misspelt'

/**
 * Underlines words in the editor of long texts beside this panel, without touching what the editor draws: the browser marks the
 * places itself (CSS Custom Highlight API). A plain box has no places to mark; its words stand in the panel alone.
 */
export function useMarkedWords(panel: RefObject<HTMLElement | null>, words: readonly string[]): void {
  const wanted = words.join('\n')
  useEffect(() => {
    const editor = panel.current?.closest('section')?.querySelector('[data-main] [contenteditable="true"]') ?? null
    if (editor === null || wanted === '') return
    const all = wanted.split('\n')
    const mark = (): void => {
      CSS.highlights.set(MARKS, new Highlight(...all.flatMap((word) => placesIn(editor, word))))
    }
    mark()
    // The editor draws anew as one types; the places move with it.
    const watch = new MutationObserver(mark)
    watch.observe(editor, { childList: true, characterData: true, subtree: true })
    return () => {
      watch.disconnect()
      CSS.highlights.delete(MARKS)
    }
  }, [panel, wanted])
}

/** Where a word stands in what is drawn; a word that is partly bold is not found, and does no harm. */
function placesIn(editor: Element, word: string): Range[] {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replaceAll('’', "'").replaceAll('‑', '-')
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '))) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + word.length)
      ranges.push(range)
    }
  }
  return ranges
}
