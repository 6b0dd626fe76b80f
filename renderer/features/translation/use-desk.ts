import { useMemo, useState } from 'react'
import { isLanguage, type Language } from '#shared/foundation/language.ts'
import { countStates, type LanguageCounts } from '#shared/translation/counts.ts'
import { textsOfMeeting, type MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { askedFor, EVERYTHING, found, neediest, nextToDo, type DeskFilters } from './find/filters.ts'

/** What the desk shows: every text, those that are wanted, the one that is open. */
export interface Desk {
  texts: readonly MeetingText[]
  shown: readonly MeetingText[]
  counts: Readonly<Record<Language, LanguageCounts>>
  /** Into which language one translates. */
  language: Language
  setLanguage: (language: Language) => void
  filters: DeskFilters
  setFilters: (filters: DeskFilters) => void
  open: MeetingText | null
  /** Opens a text, or none. */
  show: (id: string | null) => void
  /** Opens the next text that needs work; false when none does. */
  goOn: () => boolean
  /** Opens the text before or after the open one, as they are shown. */
  step: (by: 1 | -1) => void
  selected: ReadonlySet<string>
  select: (ids: ReadonlySet<string>) => void
}

const NOTHING: ReadonlySet<string> = new Set()

export function useDesk(view: MeetingView, focus: string | null): Desk {
  const spoken = useLanguage()
  const texts = useMemo(() => textsOfMeeting(view), [view])
  const counts = useMemo(() => countStates(texts), [texts])
  const [remembered, remember] = useRemembered('translation.language', (stored) => (isLanguage(stored) ? stored : null))
  const [filters, setFilters] = useState(EVERYTHING)
  const [openId, show] = useState<string | null>(null)
  const [selected, select] = useState(NOTHING)
  const [asked, setAsked] = useState<string | null>(null)
  // A link to the desk is followed once; from there on one goes where one likes.
  if (asked !== focus) {
    setAsked(focus)
    const { textId, language, state } = askedFor(focus)
    if (language !== null) remember(language)
    if (state !== null) setFilters({ ...EVERYTHING, state })
    if (textId !== null) show(textId)
  }
  // Chosen on arrival: while one works, another language comes to need more, and the desk must not turn to it under one's hands.
  const [needed] = useState(() => neediest({ en: counts.en.todo, fr: counts.fr.todo, es: counts.es.todo }, spoken))
  const language = remembered ?? needed
  const open = useMemo(() => texts.find(({ id }) => id === openId) ?? null, [texts, openId])
  const shown = useMemo(() => found(texts, filters, language, openId), [texts, filters, language, openId])
  return {
    texts, shown, counts, language, filters, setFilters, open, show, selected, select,
    setLanguage: remember,
    goOn: () => {
      const next = nextToDo(shown, openId, language)
      if (next !== null) show(next.id)
      return next !== null
    },
    step: (by) => {
      const next = shown[shown.findIndex(({ id }) => id === openId) + by]
      if (next !== undefined) show(next.id)
    }
  }
}
