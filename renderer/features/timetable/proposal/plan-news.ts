import type { Planning } from '../engine/use-planning.ts'

/** What has been said of a search, and the cost of its best plan since it was over: the proof may meet a better one. */
export interface Told {
  stage: 'nothing' | 'found' | 'done'
  cost: number
}

export const NOTHING_TOLD: Told = { stage: 'nothing', cost: Infinity }

/** What is to be said now: that there is a plan, that a better one has turned up, or that it is ready; null for all steps in between. */
export function planNews(told: Told, planning: Planning): { told: Told; news: 'found' | 'better' | 'done' | null } {
  if (planning.state === 'starting') return { told: NOTHING_TOLD, news: null }
  if (planning.state === 'nothing' || planning.state === 'failed') return { told, news: null }
  const { phase, proposal } = planning.plan
  const cost = phase === 'searching' ? Infinity : Math.min(told.cost, proposal.cost)
  if (planning.state === 'planned') return { told: { stage: 'done', cost }, news: told.stage === 'done' ? null : 'done' }
  if (told.stage === 'nothing') return { told: { stage: 'found', cost }, news: 'found' }
  return { told: { ...told, cost }, news: cost < told.cost && told.cost < Infinity ? 'better' : null }
}
