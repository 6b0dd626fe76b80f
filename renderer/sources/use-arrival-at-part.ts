import { useCallback, useEffect, type RefObject } from 'react'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import type { PartInFocus } from './part-in-focus.ts'

/** So many drawings are waited for: the editor of long texts is fetched when the first one is shown. */
const PATIENCE = 60
const BOXES = 'textarea, input, [contenteditable="true"]'

/**
 * Brings a part of a record into view, with the focus in its box of the language that was pressed, else in its first one. What stands for
 * `parts.p2` bears `data-part="parts.p2"`; its longest text is what one came for, so `data-text` goes first.
 *
 * @param part as the address names it when the screen opens
 * @returns goes to another part while the screen is open
 */
export function useArrivalAtPart(board: RefObject<HTMLElement | null>, part: PartInFocus | null): (part: PartInFocus) => void {
  const arrive = useCallback(
    ({ path, language }: PartInFocus): (() => void) => {
      let left = PATIENCE
      let frame = 0
      const look = (): void => {
        const place = [...(board.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].find((one) => one.dataset['part'] === path)
        const text = place?.querySelector<HTMLElement>('[data-text]') ?? place
        const boxes = [...(text?.querySelectorAll<HTMLElement>(BOXES) ?? [])]
        const box = boxes.find(({ lang }) => language !== null && lang === LOCALE_TAGS[language]) ?? boxes[0]
        left -= 1
        if (box === undefined && left > 0) frame = requestAnimationFrame(look)
        if (place === undefined || box === undefined) return
        place.scrollIntoView({ block: 'start' })
        box.focus({ preventScroll: true })
      }
      frame = requestAnimationFrame(look)
      return () => cancelAnimationFrame(frame)
    },
    [board]
  )
  const { path, language } = part ?? { path: null, language: null }
  useEffect(() => (path === null ? undefined : arrive({ path, language })), [arrive, path, language])
  return arrive
}
