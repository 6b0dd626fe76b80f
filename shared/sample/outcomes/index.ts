import { AGRI_BUSINESS_OUTCOMES } from './agri-business.ts'
import { CULTURE_OUTCOMES } from './culture.ts'
import { ENERGY_OUTCOMES } from './energy.ts'
import { ENVIRONMENT_OUTCOMES } from './environment.ts'
import { FORESTRY_OUTCOMES } from './forestry.ts'
import { HUMAN_CAPITAL_OUTCOMES } from './human-capital.ts'
import { MINING_OUTCOMES } from './mining.ts'
import type { SampleOutcome } from './outcome.ts'
import { PLENARY_OUTCOMES } from './plenary.ts'
import { TRADE_OUTCOMES } from './trade.ts'

/** What the meeting in Gatineau left behind: the decisions of the plenary, then the commitments in the order of the groups. Everything is invented. */
export const OUTCOMES: readonly SampleOutcome[] = [
  ...PLENARY_OUTCOMES, ...AGRI_BUSINESS_OUTCOMES, ...ENERGY_OUTCOMES, ...ENVIRONMENT_OUTCOMES, ...FORESTRY_OUTCOMES,
  ...HUMAN_CAPITAL_OUTCOMES, ...MINING_OUTCOMES, ...TRADE_OUTCOMES, ...CULTURE_OUTCOMES
]
