import { FRIDAY } from './friday.ts'
import type { SampleSession } from './session.ts'
import { THURSDAY_GROUPS } from './thursday-groups.ts'
import { THURSDAY_OPENING } from './thursday-opening.ts'
import { UNPLACED } from './unplaced.ts'

/** Every session, in the order of the programme; those that wait for a place come last. */
export const SESSIONS: readonly SampleSession[] = [...THURSDAY_OPENING, ...THURSDAY_GROUPS, ...FRIDAY, ...UNPLACED]
