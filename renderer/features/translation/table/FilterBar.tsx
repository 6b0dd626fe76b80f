import { useState, useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { TEXT_STATES } from '#shared/domain/wording/rules.ts'
import { TEXT_KINDS } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { EVERY_GROUP, EVERYTHING, isNarrowed } from '../find/filters.ts'
import type { Desk } from '../use-desk.ts'
import styles from './table.module.css'

/** What one types and chooses to find texts, and how many there are. */
export function FilterBar({ view, desk }: { view: MeetingView; desk: Desk }) {
  const { t } = useTranslation(['translation', 'codes'])
  const spoken = useLanguage()
  const { filters, setFilters, shown, texts } = desk
  const [typed, type] = useState(filters.words)
  const [isFollowing, follow] = useTransition()
  // Words that come from elsewhere: all texts are shown again.
  if (!isFollowing && typed !== filters.words) type(filters.words)
  const kinds = TEXT_KINDS.filter((kind) => texts.some((text) => text.kind === kind))
  return (
    <search className={styles.filters}>
      <TextField
        label={t('translation:filter.words')}
        isLabelHidden
        type="search"
        commit="keystroke"
        placeholder={t('translation:filter.words')}
        value={typed}
        onChange={(words) => {
          type(words)
          // The list follows; the letter does not wait for it.
          follow(() => setFilters({ ...filters, words }))
        }}
      />
      <Select
        label={t('translation:filter.state')}
        isLabelHidden
        value={filters.state}
        options={[
          { id: 'all', label: t('translation:filter.anyState') },
          { id: 'todo', label: t('translation:filter.todo') },
          ...TEXT_STATES.map((state) => ({ id: state, label: capital(t(`codes:textState.${state}`)) }))
        ]}
        onChange={(state) => setFilters({ ...filters, state })}
      />
      <Select
        label={t('translation:filter.kind')}
        isLabelHidden
        value={filters.kind}
        options={[{ id: 'all', label: t('translation:filter.anyKind') }, ...kinds.map((kind) => ({ id: kind, label: t(`translation:kind.${kind}`) }))]}
        onChange={(kind) => setFilters({ ...filters, kind })}
      />
      <Select
        label={t('translation:filter.group')}
        isLabelHidden
        value={filters.group}
        options={[{ id: EVERY_GROUP, label: t('translation:filter.anyGroup') }, ...view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, spoken).text || t('translation:untitled') }))]}
        onChange={(group) => setFilters({ ...filters, group })}
      />
      <Select
        label={t('translation:filter.order')}
        isLabelHidden
        value={filters.order}
        options={(['document', 'priority'] as const).map((order) => ({ id: order, label: t(`translation:filter.${order}`) }))}
        onChange={(order) => setFilters({ ...filters, order })}
      />
      {isNarrowed(filters) ? (
        <>
          <output className={styles.shown}>
            {t('translation:filter.some', { count: texts.length, shown: formatNumber(shown.length, spoken), number: formatNumber(texts.length, spoken) })}
          </output>
          <Button look="quiet" size="small" onPress={() => setFilters({ ...EVERYTHING, order: filters.order })}>
            {t('translation:filter.clear')}
          </Button>
        </>
      ) : null}
    </search>
  )
}
