import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/foundation/announce.ts'

export interface Selection {
  ids: ReadonlySet<string>
  only: (id: string) => void
  toggle: (id: string) => void
  /** Everything from the one chosen before to this one, in the order given. */
  range: (id: string, order: readonly string[]) => void
  all: (ids: readonly string[], isAdding?: boolean) => void
  clear: () => void
}

const NONE: ReadonlySet<string> = new Set()

/** Which sessions are chosen, by pointer or keyboard. How many is said when it is more than one. */
export function useSelection(): Selection {
  const { t } = useTranslation('timetable')
  const [ids, setIds] = useState(NONE)
  const [anchor, setAnchor] = useState<string | null>(null)
  const choose = (next: ReadonlySet<string>): void => {
    setIds(next)
    if (next.size > 1 || (ids.size > 1 && next.size > 0)) announce(t('selection.chosen', { count: next.size }))
  }
  return {
    ids,
    only(id) {
      setAnchor(id)
      choose(new Set([id]))
    },
    toggle(id) {
      setAnchor(id)
      const next = new Set(ids)
      if (!next.delete(id)) next.add(id)
      choose(next)
    },
    range(id, order) {
      const [a, b] = [order.indexOf(anchor ?? id), order.indexOf(id)]
      choose(new Set(order.slice(Math.min(a, b), Math.max(a, b) + 1)))
    },
    all: (given, isAdding = false) => choose(new Set([...(isAdding ? ids : []), ...given])),
    clear: () => setIds(NONE)
  }
}
