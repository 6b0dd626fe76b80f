import { useState } from 'react'
import type { DomainEdit } from '#shared/domain/edit.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { usePerform } from '#renderer/store/index.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import type { Words } from '#renderer/ui/overlays/toast-queue.ts'
import { tellDone } from './tell-done.ts'

type TrilingualPart<Facts> = { [Part in keyof Facts]: Facts[Part] extends Trilingual ? Part : never }[keyof Facts]

/** A form about one record, of which nothing is written until one saves. */
export interface RecordForm<Facts> {
  facts: Facts
  change: (changed: Partial<Facts>) => void
  /** What a trilingual field hands on is written into that part. */
  write: (part: TrilingualPart<Facts>) => (language: Language, text: string) => void
  /** Calls `work` with the facts once the field that one is in has handed on what was typed. */
  settle: (work: (now: Facts) => void) => void
  /** Stores, closes and tells. A form whose edit could not be stored stays open with everything in it; the store has said why. */
  done: (edit: DomainEdit, news: Words) => void
}

/** Begins with `start`; later ones are not looked at. */
export function useRecordForm<Facts extends object>(start: Facts, onClose: () => void): RecordForm<Facts> {
  const perform = usePerform()
  const [facts, setFacts] = useState(start)
  const latest = useLatest(facts)
  return {
    facts,
    change: (changed) => setFacts((before) => ({ ...before, ...changed })),
    write: (part) => (language, text) => setFacts((before) => ({ ...before, [part]: { ...before[part], [language]: text } })),
    settle: (work) => void setTimeout(() => work(latest.current)),
    done: (edit, news) => {
      perform(edit).then(() => {
        onClose()
        tellDone(edit.verb, news)
      }, () => undefined)
    }
  }
}
