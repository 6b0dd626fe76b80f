import { AGRI_BUSINESS_TERMS } from './agri-business.ts'
import { CULTURE_TERMS, HOUSING_TERMS } from './culture.ts'
import { DOCUMENT_TERMS } from './documents.ts'
import { ENERGY_TERMS } from './energy.ts'
import { ENVIRONMENT_TERMS, FORESTRY_TERMS } from './environment.ts'
import { FOLLOW_UP_TERMS } from './follow-up.ts'
import { HUMAN_CAPITAL_TERMS } from './human-capital.ts'
import { LOGISTICS_TERMS } from './logistics.ts'
import { MEETING_TERMS } from './meetings.ts'
import { MINING_TERMS } from './mining.ts'
import { PARTNERSHIP_TERMS } from './partnership.ts'
import { PEOPLE_TERMS } from './people.ts'
import type { StandardTerm } from './term.ts'
import { TRADE_TERMS } from './trade.ts'

/** The terms that the app brings along: of meetings, and of what the groups work on. */
export const STANDARD_TERMS: readonly StandardTerm[] = [
  ...PARTNERSHIP_TERMS, ...MEETING_TERMS, ...DOCUMENT_TERMS, ...PEOPLE_TERMS, ...LOGISTICS_TERMS, ...FOLLOW_UP_TERMS,
  ...AGRI_BUSINESS_TERMS, ...ENERGY_TERMS, ...ENVIRONMENT_TERMS, ...FORESTRY_TERMS, ...HUMAN_CAPITAL_TERMS, ...MINING_TERMS,
  ...TRADE_TERMS, ...CULTURE_TERMS, ...HOUSING_TERMS
]
