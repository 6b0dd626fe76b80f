import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { moveRoom } from '#shared/domain/room/edits.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { RoomRow } from './RoomRow.tsx'
import { daysOfUse, minutesInUse } from './room-use.ts'
import styles from './rooms.module.css'

/** What a virtual room has none of. */
const ON_SITE = [['capacity', styles.numberHead], ['layout', styles.layoutHead], ['booths', styles.numberHead], ['offers', styles.offersHead]] as const

/** Rooms in their order, everything written in place; at the right, how much of each day each is used. Virtual rooms have no seats. */
export function RoomTable({ view, wanted }: { view: MeetingView; wanted: string | null }) {
  const { t } = useTranslation('rooms')
  const language = useLanguage()
  const perform = usePerform()
  const list = useRef<HTMLTableElement>(null)
  const { rooms, meeting } = view
  const reorder = useReorder({
    list,
    ids: rooms.map((room) => room.id),
    nameOf: (id) => textIn(rooms.find((room) => room.id === id)?.name, language).text || t('untitled'),
    onMove: (id, position) => void perform(moveRoom(id, rankAt(rooms, id, position)))
  })
  const days = daysOfUse(view)
  const uses = new Map(rooms.map((room) => [room.id, minutesInUse(room.id, view.sessions, days)]))
  const longest = Math.max(0, ...[...uses.values()].flat().map((use) => use.minutes))
  return (
    <table ref={list} className={styles.table} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col" className={styles.gripHead}>
            <Spoken>{t('order')}</Spoken>
          </th>
          <th scope="col">{t('column.name')}</th>
          {(meeting.mode === 'virtual' ? [] : ON_SITE).map(([column, look]) => (
            <th key={column} scope="col" className={look}>
              {t(`column.${column}`)}
            </th>
          ))}
          <th scope="col" className={styles.occupancyHead}>
            {t('column.use')}
          </th>
          <th scope="col" className={styles.moreHead}>
            <Spoken>{t('actions')}</Spoken>
          </th>
        </tr>
      </thead>
      {rooms.map((room, index) => (
        <RoomRow
          key={room.id}
          view={view}
          room={room}
          index={index}
          use={uses.get(room.id) ?? []}
          longest={longest}
          reorder={reorder}
          isWanted={wanted === room.id}
        />
      ))}
    </table>
  )
}
