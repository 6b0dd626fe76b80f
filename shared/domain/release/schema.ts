import { z } from 'zod'
import { calendarDate, trilingual, words } from '../fields.ts'

/** A draft has no record: it is the meeting as it stands. */
export const RELEASE_STAGES = ['review', 'released'] as const
export type ReleaseStage = (typeof RELEASE_STAGES)[number]

/**
 * What happens in a language that lacks a text: the release waits until it is complete; it goes out with "translation to
 * follow"; with the words of another language; or this language is held back altogether.
 */
export const POLICIES = ['complete', 'mark', 'fallback', 'hold'] as const
export type Policy = (typeof POLICIES)[number]

const policy = z.enum(POLICIES).catch('complete')
const EACH_COMPLETE = { en: 'complete', fr: 'complete', es: 'complete' } as const

/** The highest number of a release that makes sense. */
const HIGHEST = 9_999

/** A numbered version of agenda and programme: a cut through the ledger with what is said of it. */
export const releaseSchema = z.object({
  id: z.string(),
  meeting: z.string().catch(''),
  number: z.int().positive().max(HIGHEST).catch(1),
  stage: z.enum(RELEASE_STAGES).catch('review'),
  /** The day on which it was put forward or released, on the clock of whoever did it. */
  day: calendarDate,
  by: words,
  note: trilingual,
  policy: z.object({ en: policy, fr: policy, es: policy }).catch(() => ({ ...EACH_COMPLETE })),
  /** For each device the number of its last change contained. One register: a cut is taken whole or not at all. */
  cut: z.record(z.string(), z.int().nonnegative()).catch({}),
  /** The fingerprint of agenda and programme at the cut, from `digestOf`; empty: nobody took one. */
  digest: words
})
export type Release = z.output<typeof releaseSchema>
export type Policies = Release['policy']
