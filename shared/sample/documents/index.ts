import { BRIEFS } from './briefs/index.ts'
import { CIRCULAR } from './circular.ts'
import type { SampleDocument } from './document.ts'
import { JOINT_STATEMENT } from './joint-statement.ts'
import { CANADIAN_TEXTS } from './national-canada.ts'
import { MEXICAN_TEXTS } from './national-mexico.ts'
import { SCENARIO_NOTES } from './scenario-notes.ts'

/** Every text of the meeting, in the order in which a secretariat files them. */
export const DOCUMENTS: readonly SampleDocument[] = [
  CIRCULAR, ...SCENARIO_NOTES, ...BRIEFS, JOINT_STATEMENT, ...CANADIAN_TEXTS, ...MEXICAN_TEXTS
]
