import type { OutcomeLead, OutcomeSort, OutcomeState } from '#shared/domain/outcome/schema.ts'
import type { Language } from '#shared/foundation/language.ts'

/** A decision or a commitment of Gatineau as the example tells it at midsummer 2027. */
export interface SampleOutcome {
  id: string
  group: string | null
  sort: OutcomeSort
  text: Record<Language, string>
  lead: OutcomeLead
  who: Record<Language, string>
  due: string | null
  state: OutcomeState
  ended: string | null
  progress: Record<Language, string>
}

/** What nobody wrote, in any language. */
export const UNWRITTEN: Record<Language, string> = { en: '', fr: '', es: '' }
