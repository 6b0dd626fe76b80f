import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { EVERYTHING, FACETS, GAPS, isNarrowed, NONE, type Facet } from '../find/facets.ts'
import { useChoices } from '../words/choices.ts'
import { ColumnsButton, GroupingButton } from './LookButtons.tsx'
import { FacetButton, type FacetValue } from './FacetButton.tsx'
import type { Directory } from './use-directory.ts'
import styles from './list.module.css'

/** What one types and chooses to find people: words, facets, whose people; and how the list is arranged. */
export function FilterBar({ directory }: { directory: Directory }) {
  const { t } = useTranslation('people')
  const values = useFacetValues(directory)
  return (
    <div className={styles.filters}>
      <search>
        <TextField
          label={t('search')}
          isLabelHidden
          type="search"
          commit="keystroke"
          placeholder={t('search')}
          value={directory.filters.text}
          onChange={(text) => directory.setFilters({ ...directory.filters, text })}
        />
      </search>
      <SegmentedControl
        label={t('whose.label')}
        value={directory.whose}
        onChange={directory.setWhose}
        segments={[
          { id: 'meeting', label: t('whose.meeting') },
          { id: 'everybody', label: t('whose.everybody') }
        ]}
      />
      <div className={styles.arrange}>
        <GroupingButton directory={directory} />
        <ColumnsButton directory={directory} />
      </div>
      <search className={styles.facets} aria-label={t('facet.all')}>
        {FACETS.map((facet) => (
          <FacetButton key={facet} directory={directory} facet={facet} values={values(facet)} />
        ))}
      </search>
    </div>
  )
}

/** How many are shown of how many, and the way back to all of them. */
export function ShownLine({ directory }: { directory: Directory }) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const { found, entries, filters } = directory
  return (
    <div className={styles.line}>
      <output className={styles.soft}>
        {found.length === entries.length
          ? t('shown.all', { count: entries.length, number: formatNumber(entries.length, language) })
          : t('shown.some', { count: entries.length, shown: formatNumber(found.length, language), number: formatNumber(entries.length, language) })}
      </output>
      {isNarrowed(filters) ? (
        <Button look="quiet" size="small" onPress={() => directory.setFilters(EVERYTHING)}>
          {t('shown.clear')}
        </Button>
      ) : null}
    </div>
  )
}

/** The values of each facet in words, in their order. */
function useFacetValues({ context, whose }: Directory): (facet: Facet) => readonly FacetValue[] {
  const { t } = useTranslation('people')
  const choices = useChoices(context)
  const off = whose === 'everybody' ? [{ id: NONE, label: t('facet.notOnList') }] : []
  return (facet) => {
    switch (facet) {
      case 'delegation':
        return choices.country
      case 'role':
      case 'answer':
      case 'presence':
        return [...choices[facet], ...off]
      case 'group':
        return [...choices.groups, { id: NONE, label: t('facet.noGroup') }]
      case 'incomplete':
        return GAPS.map((gap) => ({ id: gap, label: t(`gap.${gap}`) }))
      default:
        return choices[facet]
    }
  }
}
