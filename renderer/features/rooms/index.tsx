import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createRoom } from '#shared/domain/room/edits.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { RoomTable } from './RoomTable.tsx'
import { VenueHours } from './VenueHours.tsx'
import styles from './rooms.module.css'

/** The rooms of the venue: what each offers, in the order of the programme, and how much of it is used. */
export default function RoomsPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('rooms')
  const perform = usePerform()
  const [added, setAdded] = useState<string | null>(null)
  const { rooms, meeting } = view
  const isVirtual = meeting.mode === 'virtual'
  const onSite = isVirtual ? [] : rooms
  const seats = onSite.reduce((sum, room) => sum + (room.capacity ?? 0), 0)
  const booths = onSite.reduce((sum, room) => sum + (room.booths ?? 0), 0)

  const add = async (): Promise<void> => {
    const id = newId()
    const facts = { capacity: null, layout: null, booths: null, hybrid: false, stepFree: false }
    await perform(createRoom(id, { meeting: meeting.id, rank: rankAt(rooms, '', rooms.length), name: {}, ...facts }))
    setAdded(id)
  }
  const addButton = (
    <Button look="primary" icon={<PlusIcon />} onPress={() => void add()}>
      {t('add')}
    </Button>
  )

  return (
    <Page
      title={t('heading')}
      subtitle={[t('count', { count: rooms.length }), seats === 0 ? '' : t('seats', { count: seats }), booths === 0 ? '' : t('booths', { count: booths })]
        .filter(Boolean)
        .join(' · ')}
      actions={addButton}
    >
      {isVirtual && rooms.length > 0 ? (
        <div className={styles.virtual}>
          <Notice>{t('virtual')}</Notice>
        </div>
      ) : null}
      {rooms.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t(isVirtual ? 'empty.virtual' : 'empty.text')} actions={addButton} />
      ) : (
        <>
          {isVirtual ? null : <VenueHours meeting={meeting} isWanted={focus === 'hours'} />}
          <RoomTable view={view} wanted={added ?? focus} />
        </>
      )}
    </Page>
  )
}
