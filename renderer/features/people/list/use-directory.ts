import { useEffect, useMemo, useState } from 'react'
import { searchText } from '#shared/domain/person/search.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { entriesOfAll, entriesOfMeeting, type Entry } from '../find/entry.ts'
import { EVERYTHING, find, type Filters } from '../find/facets.ts'
import { grouped, nameKey, sorted, type EntryGroup, type OrderContext } from '../find/order.ts'
import { readLook, type ListLook } from './look.ts'

/** Whose people: those on the list of this meeting, or everybody whom the file knows. */
export type Whose = 'meeting' | 'everybody'

export interface Directory {
  whose: Whose
  setWhose: (whose: Whose) => void
  filters: Filters
  setFilters: (filters: Filters) => void
  look: ListLook
  setLook: (look: ListLook) => void
  selected: ReadonlySet<string>
  select: (ids: ReadonlySet<string>) => void
  context: OrderContext
  /** Before anything is filtered. */
  entries: readonly Entry[]
  found: readonly Entry[]
  groups: readonly EntryGroup[]
  /** Those who are selected and shown: what is not seen is not changed. */
  chosen: readonly Entry[]
}

/** The list as one has arranged it. It outlives the table, so that one comes back from a person to the same place. */
export function useDirectory(view: MeetingView): Directory {
  const language = useLanguage()
  const people = useRows('person')
  const [whose, setWhose] = useState<Whose>('meeting')
  const [filters, setFilters] = useState(EVERYTHING)
  const [selected, select] = useState<ReadonlySet<string>>(() => new Set())
  const [look, setLook] = useRemembered('alternat.people.list', readLook)
  useWarmUp(people, language)

  const context = useMemo<OrderContext>(
    () => ({ language, countries: view.order(language), groups: view.groups.map(({ group: { id, name } }) => ({ id, name })) }),
    [language, view]
  )
  // Sorted once; a letter typed then only leaves some out.
  const entries = useMemo(() => (whose === 'meeting' ? entriesOfMeeting(view) : entriesOfAll(view, people)), [whose, view, people])
  const inOrder = useMemo(() => sorted(entries, look.sort, context), [entries, look.sort, context])
  const found = useMemo(() => find(inOrder, filters), [inOrder, filters])
  const groups = useMemo(() => grouped(found, look.grouping, context), [found, look.grouping, context])
  const chosen = useMemo(() => (selected.size === 0 ? [] : found.filter(({ id }) => selected.has(id))), [found, selected])
  return { whose, setWhose, filters, setFilters, look, setLook, selected, select, context, entries, found, groups, chosen }
}

/** Folds and keys what searching and sorting need while nobody waits, so that the first letter typed is as quick as the next. */
function useWarmUp(people: readonly Person[], language: OrderContext['language']): void {
  useEffect(() => {
    let next = 0
    let wait = 0
    const work = (deadline: IdleDeadline): void => {
      while (next < people.length && deadline.timeRemaining() > 1) {
        const person = people[next]
        next += 1
        if (person === undefined) continue
        searchText(person)
        nameKey(person, language)
      }
      if (next < people.length) wait = requestIdleCallback(work)
    }
    wait = requestIdleCallback(work)
    return () => cancelIdleCallback(wait)
  }, [people, language])
}
