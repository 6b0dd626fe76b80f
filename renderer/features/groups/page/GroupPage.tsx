import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { setGroupText } from '#shared/domain/group/edits.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { inviteGroup, leaveOutGroup } from '#shared/domain/meeting/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import type { PartInFocus } from '#renderer/sources/part-in-focus.ts'
import { useArrivalAtPart } from '#renderer/sources/use-arrival-at-part.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { TrilingualRichText } from '#renderer/ui/rich-text/TrilingualRichText.tsx'
import { BackLink } from '#renderer/ui/layout/BackLink.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import { ChangeDialog, type GroupChange } from '../changes/ChangeDialog.tsx'
import { Seats } from '../seats/Seats.tsx'
import { Brief } from './Brief.tsx'
import { CommitmentsOfGroup } from './CommitmentsOfGroup.tsx'
import { GroupHistory } from './GroupHistory.tsx'
import { ReportOfGroup } from './ReportOfGroup.tsx'
import { SessionsOfGroup } from './SessionsOfGroup.tsx'
import styles from './page.module.css'

/** One working group: who leads it, what it is for, what it brings to this meeting, and what has become of it. */
export function GroupPage({ view, group, part }: { view: MeetingView; group: Group; part: PartInFocus | null }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const perform = usePerform()
  const [change, begin] = useState<GroupChange | null>(null)
  const standing = useStanding('group', group)
  const board = useRef<HTMLDivElement>(null)
  useArrivalAtPart(board, part)
  const name = textIn(group.name, language)
  const takesPart = view.meeting.groups.includes(group.id)
  return (
    <Page
      title={name.text || t('unnamed')}
      titleLang={name.language === language ? undefined : LOCALE_TAGS[name.language]}
      tools={
        <>
          {group.status === 'active' ? null : <Chip tone="warn">{code(`groupStatus.${group.status}`)}</Chip>}
          {takesPart ? null : <Chip>{t('others.notInvited')}</Chip>}
        </>
      }
      subtitle={
        <BackLink href={addressOf({ screen: 'groups', meeting: view.meeting.id, focus: null })}>{t('back')}</BackLink>
      }
      actions={
        <>
          <ChangeMenu group={group} onChoose={begin} />
          {takesPart ? (
            <Button onPress={() => void perform(leaveOutGroup(view.meeting.id, group.id))}>{t('invite.leaveOut')}</Button>
          ) : group.status === 'ended' ? null : (
            <Button look="primary" onPress={() => void perform(inviteGroup(view.meeting.id, group.id))}>
              {t('invite.toThis')}
            </Button>
          )}
        </>
      }
    >
      <div ref={board} className={styles.board}>
        <div className={styles.top}>
          <Seats view={view} group={group} takesPart={takesPart} />
          <div className={styles.beside}>
            <SessionsOfGroup view={view} group={group} />
            <CommitmentsOfGroup view={view} group={group} />
            <GroupHistory group={group} />
          </div>
        </div>
        <Section title={t('about.title')}>
          <div className={styles.rows}>
            <TrilingualField
              label={t('about.name')}
              value={group.name}
              standing={standing('name', group.name)}
              description={t('about.nameHint')}
              onChange={(one, text) => void perform(setGroupText(group.id, 'name', one, text))}
            />
            <TrilingualRichText
              label={t('about.mandate')}
              value={group.mandate}
              standing={standing('mandate', group.mandate)}
              onChange={(one, text) => void perform(setGroupText(group.id, 'mandate', one, text))}
            />
          </div>
        </Section>
        {takesPart ? <Brief view={view} group={group} /> : null}
        {takesPart ? <ReportOfGroup view={view} group={group} /> : null}
      </div>
      <ChangeDialog group={group} change={change} onClose={() => begin(null)} />
    </Page>
  )
}

/** What can happen to a group. Only what fits its state is offered. */
function ChangeMenu({ group, onChoose }: { group: Group; onChoose: (change: GroupChange) => void }) {
  const { t } = useTranslation('groups')
  const item = (change: GroupChange, isDanger = false) => (
    <MenuItem label={t(`change.${change}.menu`)} detail={t(`change.${change}.detail`)} onAction={() => onChoose(change)} isDanger={isDanger} />
  )
  const trigger = (
    <Button>
      {t('change.open')}
      <ChevronDownIcon />
    </Button>
  )
  return (
    <Menu label={t('change.open')} trigger={trigger}>
      {item('rename')}
      {group.status === 'ended' ? null : item('split')}
      {group.status === 'ended' ? null : item('merge')}
      <MenuLine />
      {group.status === 'active' ? item('pause') : item('resume')}
      {group.status === 'ended' ? null : item('end', true)}
    </Menu>
  )
}
