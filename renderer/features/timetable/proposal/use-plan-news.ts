import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/foundation/announce.ts'
import type { Planning } from '../engine/use-planning.ts'
import { useGapWords } from './use-gap-words.ts'

/** Says aloud that there is a plan, a better one that the proof meets, and how good it is once that is known; not every step in between. */
export function usePlanNews(planning: Planning): void {
  const { t } = useTranslation('proposal')
  const gapWords = useGapWords()
  const said = useRef<'' | 'found' | 'done'>('')
  /** Of the best plan since the search was over. */
  const cost = useRef(Infinity)
  useEffect(() => {
    if (planning.state === 'starting') said.current = ''
    if (planning.state === 'nothing' || planning.state === 'failed' || planning.state === 'starting') return
    const { phase, proposal } = planning.plan
    const count = proposal.differences.length
    const known = cost.current
    cost.current = phase === 'searching' ? Infinity : Math.min(known, proposal.cost)
    if (planning.state === 'planned' && said.current !== 'done') {
      said.current = 'done'
      announce(`${t('news.done', { count })} ${gapWords(planning.plan, true)}`)
    } else if (said.current === '') {
      said.current = 'found'
      announce(t('news.found', { count }))
    } else if (cost.current < known && known < Infinity) announce(t('news.better', { count }))
  }, [planning, t, gapWords])
}
