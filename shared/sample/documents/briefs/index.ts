import type { SampleDocument } from '../document.ts'
import { AGRI_BUSINESS_BRIEF } from './agri-business.ts'
import { CULTURE_BRIEF } from './culture.ts'
import { ENERGY_BRIEF } from './energy.ts'
import { ENVIRONMENT_BRIEF } from './environment.ts'
import { FORESTRY_BRIEF } from './forestry.ts'
import { HUMAN_CAPITAL_BRIEF } from './human-capital.ts'
import { MINING_BRIEF } from './mining.ts'
import { TRADE_BRIEF } from './trade.ts'

/** One brief a group, in the order of the groups. Everything that they report is invented. */
export const BRIEFS: readonly SampleDocument[] = [
  AGRI_BUSINESS_BRIEF, ENERGY_BRIEF, ENVIRONMENT_BRIEF, FORESTRY_BRIEF, HUMAN_CAPITAL_BRIEF, MINING_BRIEF, TRADE_BRIEF, CULTURE_BRIEF
]
