import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Menu, MenuItem, MenuLine, MenuSection } from '#renderer/ui/actions/Menu.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import { useCurrentMeetingId } from '#renderer/app/current-meeting.ts'
import { useMeetingWords } from '#renderer/app/meeting-words.ts'
import { navigate, useRoute } from '#renderer/app/navigation.ts'
import { screenOf } from '#renderer/app/registry.ts'
import styles from './Bar.module.css'

/** Which meeting the screens are about, and the way to another one. */
export function MeetingSwitcher() {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const { screen } = useRoute()
  const meetings = inOrder(useRows('meeting'))
  const currentId = useCurrentMeetingId()
  const words = useMeetingWords()
  const current = meetings.find((meeting) => meeting.id === currentId)
  const facts = current === undefined ? '' : words.facts(current, language)

  const line = (meeting: Meeting) => (
    <MenuItem
      key={meeting.id}
      label={words.title(meeting, language)}
      detail={words.facts(meeting, language)}
      mark={<CountryMark country={meeting.host} />}
      isCurrent={meeting.id === currentId}
      onAction={() => navigate({ screen: screenOf(screen)?.needsMeeting ? screen : 'overview', meeting: meeting.id })}
    />
  )
  const upcoming = meetings.filter((meeting) => !meeting.held)
  const held = meetings.filter((meeting) => meeting.held).reverse()

  const trigger = (
    <Button className={styles.meeting}>
      <Spoken>{t('meeting.switch')}</Spoken>
      {current ? (
        <>
          <CountryMark country={current.host} />
          <span className={styles.meetingTitle}>{words.title(current, language)}</span>
          {facts === '' ? null : <span className={styles.meetingFacts} data-facts>{facts}</span>}
        </>
      ) : (
        <span className={styles.meetingTitle}>{t('meeting.none')}</span>
      )}
      <ChevronDownIcon />
    </Button>
  )
  return (
    <Menu trigger={trigger} label={t('meeting.switch')}>
      {upcoming.length === 0 ? null : <MenuSection title={t('meeting.upcoming')}>{upcoming.map(line)}</MenuSection>}
      {held.length === 0 ? null : <MenuSection title={t('meeting.held')}>{held.map(line)}</MenuSection>}
      {meetings.length === 0 || screenOf('plan') === null ? null : <MenuLine />}
      {screenOf('plan') === null ? null : <MenuItem label={t('meeting.plan')} onAction={() => navigate({ screen: 'plan' })} />}
    </Menu>
  )
}
