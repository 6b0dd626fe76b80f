import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatPercent } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { PlanNow } from '../engine/messages.ts'

/** A bound that is so far from the cost says nothing yet. */
const TELLING = 0.5

/** How far a plan is from the best, in a sentence: never better than what has been proven. */
export function useGapWords(): (plan: PlanNow, isOver: boolean) => string {
  const { t } = useTranslation('proposal')
  const language = useLanguage()
  return useCallback(
    ({ phase, proposal: { gap, bound, cost } }, isOver) => {
      if (cost === 0) return t('gap.free')
      // Rounded up: a plan that may be 0.3 % from the best is not called the best.
      const words = { gap: formatPercent(Math.ceil(gap * 100) / 100, language), cost: formatNumber(cost, language), bound: formatNumber(bound, language) }
      if (bound > 0 && gap === 0) return t('gap.best', words)
      if (isOver) return bound > 0 ? t('gap.known', words) : t('gap.unknown', words)
      if (phase === 'searching') return t('gap.searching')
      return gap <= TELLING ? t('gap.proving', words) : t('gap.begun')
    },
    [t, language]
  )
}
