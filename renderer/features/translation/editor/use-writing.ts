import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { hasText, type Language } from '#shared/foundation/language.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { settleText, writeTranslation, writeWords, type Approver } from '#shared/domain/wording/edits.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { usePerform } from '#renderer/store/index.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'

/** A text in one language while it is written at the desk. */
export interface Writing {
  /** The words for the field; another `key` stands for a field that begins anew with words that were put into it. */
  value: string
  key: number
  /** Called by the field with every letter. */
  onTyping: (words: string) => void
  /** Called by the field when it hands its words on. */
  onChange: (words: string) => void
  /** What stands in the field this moment. */
  now: () => string
  /** Puts other words into the field; what was typed there is stored before, so that undo brings it back. */
  take: (words: string) => void
  /** Says that the words are right beside their source; with an approver, approves them. What was typed is stored with it. */
  settle: (approver: Approver | null) => void
}

/**
 * Typing in a stale translation mends its words and leaves it stale: only saying that one is done, or that it is right, makes it
 * agree with the source again. A translation that is missing or up to date is noted as made from the source that stands beside it.
 */
export function useWriting(text: MeetingText, language: Language): Writing {
  const perform = usePerform()
  const latest = useLatest(text)
  const stored = text.text[language] ?? ''
  const now = useRef(stored)
  const before = useRef(stored)
  /** Words that are stored already, or that others have taken the place of: a field that goes away hands them on once more. */
  const passedOver = useRef<string | null>(null)
  /** What the field shows: words that were put into it until the store has them. */
  const [taken, setTaken] = useState({ key: 0, words: stored, over: stored })
  if (taken.over !== stored) setTaken({ ...taken, words: stored, over: stored })

  useLayoutEffect(() => {
    // What comes from elsewhere shows unless one is typing, as in the field.
    if (now.current === before.current) now.current = stored
    before.current = stored
  }, [stored])

  const onTyping = useCallback((words: string) => {
    now.current = words
    if (words !== passedOver.current) passedOver.current = null
  }, [])
  const onChange = useCallback(
    (words: string) => {
      if (words === passedOver.current) return
      now.current = words
      void perform(editFor(latest.current, language, words))
    },
    [perform, latest, language]
  )
  const take = useCallback(
    (words: string) => {
      const typed = now.current
      if (typed !== (latest.current.text[language] ?? '')) void perform(editFor(latest.current, language, typed))
      passedOver.current = typed
      now.current = words
      setTaken((last) => ({ key: last.key + 1, words, over: latest.current.text[language] ?? '' }))
      void perform(editFor(latest.current, language, words))
    },
    [perform, latest, language]
  )
  const settle = useCallback(
    (approver: Approver | null) => {
      passedOver.current = now.current
      void perform(settleText(latest.current, language, now.current, approver))
    },
    [perform, latest, language]
  )
  return { value: taken.words, key: taken.key, onTyping, onChange, now: useCallback(() => now.current, []), take, settle }
}

function editFor(text: MeetingText, language: Language, words: string): DomainEdit {
  const { record, path, source, kind } = text
  const isOrdinary = language === source || kind === 'titles' || text.states[language] === 'stale' || !hasText(text.text, source)
  return isOrdinary ? writeWords(record, path, language, words) : writeTranslation(record, path, language, words, { from: source, of: text.text[source] ?? '' })
}
