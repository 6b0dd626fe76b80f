import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** A text that is being typed and has not been handed on yet. */
interface Typed {
  item: string
  field: 'title' | 'note'
  language: Language
  text: string
}

/** What is being typed, outside the table, so that a letter redraws the printed page and not every row. */
export interface Typing {
  get: () => Typed | null
  set: (typed: Typed | null) => void
  subscribe: (listener: () => void) => () => void
}

export function useTyping(): Typing {
  const [typing] = useState(begin)
  return typing
}

function begin(): Typing {
  let typed: Typed | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => typed,
    set: (next) => {
      typed = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** The meeting with the text that is being typed in its place. */
export function useViewAsTyped(view: MeetingView, typing: Typing): MeetingView {
  const typed = useSyncExternalStore(typing.subscribe, typing.get)
  return useMemo(() => {
    if (typed === null) return view
    const agenda = view.agenda.map((line) => {
      if (line.item.id !== typed.item) return line
      const text = { ...line.item[typed.field], [typed.language]: typed.text }
      return { ...line, item: { ...line.item, [typed.field]: text } }
    })
    return { ...view, agenda }
  }, [view, typed])
}
