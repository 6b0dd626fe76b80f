import type { SampleDocument } from '../document.ts'
import { ANNUAL_REPORT } from './annual-report.ts'
import { CULTURE_REPORT } from './culture.ts'
import { ENERGY_REPORT } from './energy.ts'
import { FORESTRY_REPORT } from './forestry.ts'
import { TRADE_REPORT } from './trade.ts'

/** What the co-chairs wrote of the year that ended in Gatineau, three months later. Four groups have still to write theirs. */
export const REPORTS: readonly SampleDocument[] = [ANNUAL_REPORT, ENERGY_REPORT, TRADE_REPORT, FORESTRY_REPORT, CULTURE_REPORT]
