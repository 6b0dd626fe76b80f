import { useTranslation } from 'react-i18next'
import { formatPartialDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { byRank } from '#shared/ledger/rank.ts'
import { eventsInOrder } from '#shared/domain/group/rules.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { inviteGroup } from '#shared/domain/meeting/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import styles from './list.module.css'

/** The groups that do not take part: not invited, paused, ended. They are a click away, since most days nobody needs them. */
export function OtherGroups({ view }: { view: MeetingView }) {
  const { t } = useTranslation('groups')
  const others = useRows('group')
    .filter((group) => !view.meeting.groups.includes(group.id))
    .sort(byRank)
  if (others.length === 0) return null
  return (
    <Disclosure title={t('others.title')} detail={others.length} isOpenAtFirst={view.groups.length === 0}>
      <ul>
        {others.map((group) => (
          <OtherGroup key={group.id} group={group} view={view} />
        ))}
      </ul>
    </Disclosure>
  )
}

function OtherGroup({ group, view }: { group: Group; view: MeetingView }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const perform = usePerform()
  const name = textIn(group.name, language).text || t('unnamed')
  const last = eventsInOrder(group).findLast(({ event }) => event.kind === group.status)?.event
  const status = group.status === 'active' ? t('others.notInvited') : code(`groupStatus.${group.status}`)
  return (
    <li className={styles.other}>
      <a className={styles.otherName} href={addressOf({ screen: 'groups', meeting: view.meeting.id, focus: group.id })}>
        {name}
      </a>
      <span className={styles.otherStatus}>
        {status}
        {last?.date ? ` · ${formatPartialDate(last.date, language)}` : ''}
      </span>
      {group.status === 'ended' ? null : (
        <Button look="quiet" size="small" aria-label={t('invite.named', { name })} onPress={() => void perform(inviteGroup(view.meeting.id, group.id))}>
          {t('invite.do')}
        </Button>
      )}
    </li>
  )
}
