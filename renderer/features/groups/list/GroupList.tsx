import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import { moveGroup } from '#shared/domain/group/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ReorderableList } from '#renderer/ui/data/ReorderableList.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { CreateGroupDialog } from '../changes/CreateGroupDialog.tsx'
import { OtherGroups } from './OtherGroups.tsx'
import { GroupListHead, GroupListRow } from './GroupListRow.tsx'
import styles from './list.module.css'

/** The groups that take part, each with its four seats, its brief and its sessions; below, those that do not. */
export function GroupList({ view }: { view: MeetingView }) {
  const { t } = useTranslation('groups')
  const language = useLanguage()
  const perform = usePerform()
  const [isCreating, create] = useState(false)
  const seats = view.groups.flatMap((entry) => entry.seats)
  const empty = seats.filter((seat) => seat.coChair === null).length
  const ranked = view.groups.map(({ group }) => group)
  return (
    <Page
      title={t('title')}
      subtitle={
        view.groups.length === 0
          ? undefined
          : `${t('count', { count: view.groups.length })} · ${empty === 0 ? t('allSeated') : t('emptySeats', { count: empty })}`
      }
      actions={<Button onPress={() => create(true)}>{t('create.open')}</Button>}
    >
      {view.groups.length === 0 ? (
        <EmptyState title={t('none.title')} text={t('none.text')} actions={<Button look="primary" onPress={() => create(true)}>{t('create.open')}</Button>} />
      ) : (
        <div className={styles.matrix}>
          <GroupListHead order={view.order(language)} />
          <ReorderableList
            label={t('title')}
            items={view.groups}
            itemId={({ group }) => group.id}
            itemName={({ group }) => textIn(group.name, language).text}
            onMove={(id, position) => void perform(moveGroup(id, rankAt(ranked, id, position)))}
            onOpen={(id) => navigate({ screen: 'groups', focus: id })}
          >
            {(entry) => <GroupListRow entry={entry} view={view} />}
          </ReorderableList>
        </div>
      )}
      <OtherGroups view={view} />
      <CreateGroupDialog view={view} isOpen={isCreating} onClose={() => create(false)} />
    </Page>
  )
}
