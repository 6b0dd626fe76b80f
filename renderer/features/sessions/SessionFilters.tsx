import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { SESSION_KINDS } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import type { Filters } from './filters.ts'
import styles from './sessions.module.css'

const ALL = 'all'

export function SessionFilters({ view, filters, onChange }: { view: MeetingView; filters: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const language = useLanguage()
  const kinds = SESSION_KINDS.filter((kind) => view.sessions.some((session) => session.kind === kind))
  return (
    <search className={styles.filters}>
      <div className={styles.filterLine}>
        <TextField
          label={t('sessions:filter.text')}
          isLabelHidden
          type="search"
          commit="keystroke"
          placeholder={t('sessions:filter.text')}
          value={filters.text}
          onChange={(text) => onChange({ ...filters, text })}
        />
        <Select
          label={t('sessions:filter.kind')}
          isLabelHidden
          value={filters.kind ?? ALL}
          options={[{ id: ALL, label: t('sessions:filter.allKinds') }, ...kinds.map((kind) => ({ id: kind, label: capital(t(`codes:sessionKind.${kind}`)) }))]}
          onChange={(id) => onChange({ ...filters, kind: kinds.find((kind) => kind === id) ?? null })}
        />
        <Select
          label={t('sessions:filter.group')}
          isLabelHidden
          value={filters.group ?? ALL}
          options={[
            { id: ALL, label: t('sessions:filter.allGroups') },
            ...view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, language).text }))
          ]}
          onChange={(id) => onChange({ ...filters, group: id === ALL ? null : id })}
        />
      </div>
    </search>
  )
}
