import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { inOrder, meetingDate } from '#shared/domain/meeting/rules.ts'
import { nameOn } from '#shared/domain/partnership/rules.ts'
import { navigate, type PageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { today, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { GroupLanes } from './lanes/GroupLanes.tsx'
import { Names } from './names/Names.tsx'
import { Meetings } from './timeline/Meetings.tsx'
import { RecordMeetingDialog } from './timeline/RecordMeetingDialog.tsx'

/** The Partnership over the years: its meetings and their hosts, its names, its groups. */
export default function PartnershipPage({ focus }: PageProps) {
  const { t } = useTranslation('partnership')
  const language = useLanguage()
  const meetings = inOrder(useRows('meeting'))
  const [partnership] = useRows('partnership')
  const [isRecording, record] = useState(false)
  const name = textIn(partnership ? nameOn(partnership, today())?.name : undefined, language)
  const since = meetings.map(meetingDate).find((date) => date !== '')?.slice(0, 4)
  const actions = (
    <>
      <Button onPress={() => record(true)}>{t('record.open')}</Button>
      <Button look="primary" onPress={() => navigate({ screen: 'plan' })}>
        {t('planNext')}
      </Button>
    </>
  )
  return (
    <Page
      title={name.text || t('title')}
      titleLang={name.text === '' || name.language === language ? undefined : LOCALE_TAGS[name.language]}
      subtitle={since === undefined ? undefined : t('since', { count: meetings.length, year: since })}
      actions={actions}
    >
      {meetings.length === 0 ? (
        <EmptyState title={t('none.title')} text={t('none.text')} actions={actions} />
      ) : (
        <Meetings meetings={meetings} focus={focus} />
      )}
      <GroupLanes meetings={meetings} />
      <Names partnership={partnership ?? null} />
      <RecordMeetingDialog isOpen={isRecording} onClose={() => record(false)} />
    </Page>
  )
}
