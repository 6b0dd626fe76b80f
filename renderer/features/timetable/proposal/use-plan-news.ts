import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/foundation/announce.ts'
import type { Planning } from '../engine/use-planning.ts'
import { NOTHING_TOLD, planNews } from './plan-news.ts'
import { useGapWords } from './use-gap-words.ts'

/** Says aloud that there is a plan, a better one that the proof meets, and how good it is once that is known; not every step in between. */
export function usePlanNews(planning: Planning): void {
  const { t } = useTranslation('proposal')
  const gapWords = useGapWords()
  const told = useRef(NOTHING_TOLD)
  useEffect(() => {
    const { told: now, news } = planNews(told.current, planning)
    told.current = now
    if (news === null || !('plan' in planning)) return
    const count = planning.plan.proposal.differences.length
    announce(news === 'done' ? `${t('news.done', { count })} ${gapWords(planning.plan, true)}` : t(`news.${news}`, { count }))
  }, [planning, t, gapWords])
}
