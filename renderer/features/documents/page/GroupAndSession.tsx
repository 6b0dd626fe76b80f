import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'

const NONE = 'none'

/** The group and the session that a document belongs to, if any. */
export function GroupAndSession(props: {
  view: MeetingView
  value: { group: string | null; session: string | null }
  onChange: (facts: { group?: string | null; session?: string | null }) => void
}) {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const { view, value } = props
  const named = (none: string, list: readonly { id: string; name: string }[]) => [{ id: NONE, label: none }, ...list.filter(({ name }) => name !== '').map(({ id, name }) => ({ id, label: name }))]
  return (
    <>
      <Select
        label={t('field.group')}
        value={value.group ?? NONE}
        onChange={(id) => props.onChange({ group: id === NONE ? null : id })}
        options={named(t('noGroup'), view.groups.map(({ group }) => ({ id: group.id, name: textIn(group.name, language).text })))}
      />
      <Select
        label={t('field.session')}
        value={value.session ?? NONE}
        onChange={(id) => props.onChange({ session: id === NONE ? null : id })}
        options={named(t('noSession'), view.sessions.map(({ id, title }) => ({ id, name: textIn(title, language).text })))}
      />
    </>
  )
}
