import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { Planning } from '../engine/use-planning.ts'
import { CostLine } from './CostLine.tsx'
import { useGapWords } from './use-gap-words.ts'
import styles from './proposal.module.css'

/** How the search goes: the cost as it falls, how much has been tried, how far from the best it is at most, and how to stop. */
export function PlanProgress({ planning, onStop }: { planning: Planning & { state: 'planning' | 'planned' }; onStop: () => void }) {
  const { t } = useTranslation('proposal')
  const language = useLanguage()
  const gapWords = useGapWords()
  const { plan, costs } = planning
  const isOver = planning.state === 'planned'
  return (
    <div className={styles.progress} data-phase={isOver ? 'done' : plan.phase}>
      <CostLine costs={costs} bound={plan.proposal.bound} share={plan.of > 0 ? plan.moves / plan.of : 1} />
      <div className={styles.progressWords}>
        <div>
          <p className={styles.gap}>{gapWords(plan, isOver)}</p>
          <p className={styles.soft}>
            {t('tried', { done: formatNumber(plan.moves, language), total: formatNumber(plan.of, language) })}
          </p>
        </div>
        {isOver ? null : (
          <Button size="small" onPress={onStop}>
            {t('stop')}
          </Button>
        )}
      </div>
    </div>
  )
}
