import { memo, startTransition, useImperativeHandle, useState, type Ref } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { AidsPanel } from '../aids/AidsPanel.tsx'

export interface AidsHandle {
  /** Tells what stands in the field now. */
  hear: (words: string) => void
}

/** The aids beside a text. They follow the typing, and never keep a letter waiting. */
export const AidsBeside = memo(function AidsBeside(props: { view: MeetingView; text: MeetingText; language: Language; onTake: (words: string) => void; ref?: Ref<AidsHandle> }) {
  const { view, text, language, onTake, ref } = props
  const stored = text.text[language] ?? ''
  const [heard, setHeard] = useState({ words: stored, over: stored })
  // What arrives from elsewhere, such as an undo, counts from then on.
  if (heard.over !== stored) setHeard({ words: stored, over: stored })
  useImperativeHandle(ref, () => ({ hear: (words) => startTransition(() => setHeard((last) => ({ ...last, words }))) }), [])
  return <AidsPanel view={view} text={text} language={language} draft={heard.words} onTake={onTake} />
})
