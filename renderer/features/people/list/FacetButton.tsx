import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { countsOf, type Facet } from '../find/facets.ts'
import type { Directory } from './use-directory.ts'
import styles from './list.module.css'

export interface FacetValue {
  id: string
  label: string
}

/** One way to narrow the list down: opens its values, each with how many it would show. */
export function FacetButton({ directory, facet, values }: { directory: Directory; facet: Facet; values: readonly FacetValue[] }) {
  const { t } = useTranslation('people')
  const chosen = directory.filters.facets[facet] ?? []
  const label = t(`facet.${facet}`)
  const names = values.filter(({ id }) => chosen.includes(id)).map((value) => value.label)
  const words = names.length === 0 ? label : names.length === 1 ? (names[0] ?? label) : t('facet.several', { facet: label, count: names.length })
  return (
    <Popover
      label={label}
      trigger={
        <Button look="quiet" size="small" aria-label={names.length === 0 ? label : t('facet.chosen', { facet: label, values: names.join(', ') })}>
          <span className={classNames(styles.facet, names.length > 0 && styles.facetInUse)}>{words}</span>
          <ChevronDownIcon />
        </Button>
      }
    >
      <Values directory={directory} facet={facet} values={values} chosen={chosen} label={label} />
    </Popover>
  )
}

/** Counted only while it is open. */
function Values(props: { directory: Directory; facet: Facet; values: readonly FacetValue[]; chosen: readonly string[]; label: string }) {
  const { directory, facet, chosen } = props
  const { entries, filters, setFilters } = directory
  const counts = countsOf(entries, filters, facet)
  const shown = props.values.filter(({ id }) => counts.has(id) || chosen.includes(id))
  const toggle = (id: string, isIn: boolean): void => {
    setFilters({ ...filters, facets: { ...filters.facets, [facet]: isIn ? [...chosen, id] : chosen.filter((one) => one !== id) } })
  }
  const { t } = useTranslation('people')
  if (shown.length === 0) return <p className={styles.soft}>{t(facet === 'incomplete' ? 'facet.complete' : 'facet.nothing')}</p>
  return (
    <ul className={styles.values} aria-label={props.label}>
      {shown.map(({ id, label }) => (
        <li key={id} className={styles.value}>
          <Checkbox label={label} isSelected={chosen.includes(id)} onChange={(isIn) => toggle(id, isIn)} />
          <span className={styles.count}>{counts.get(id) ?? 0}</span>
        </li>
      ))}
    </ul>
  )
}
