import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration, weekdayName } from '#shared/foundation/formats/index.ts'
import { hasText, LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { weekdayOf } from '#shared/foundation/time/index.ts'
import { changeRoom, closeRoom, setRoomText, type RoomFacts } from '#shared/domain/room/edits.ts'
import { LAYOUTS, type Room } from '#shared/domain/room/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Bar } from '#renderer/ui/data/Bars.tsx'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { InPlaceText } from '#renderer/ui/fields/text/InPlaceText.tsx'
import { LinkField } from '#renderer/ui/fields/text/LinkField.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { SpanList } from '#renderer/ui/fields/time/SpanList.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { focusText } from '#renderer/ui/foundation/focus-text.ts'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { RoomMenu } from './RoomMenu.tsx'
import type { DayOfUse } from './room-use.ts'
import styles from './rooms.module.css'

const NONE = 'none'

interface RoomRowProps {
  view: MeetingView
  room: Room
  index: number
  use: readonly DayOfUse[]
  /** The longest use of any room on any day, in minutes: the full length of a bar. */
  longest: number
  reorder: Reorder
  isWanted: boolean
}

export function RoomRow({ view, room, index, use, longest, reorder, isWanted }: RoomRowProps) {
  const { t } = useTranslation(['rooms', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const [isNoteWanted, wantNote] = useState(false)
  const [isClosingWanted, wantClosing] = useState(false)
  const row = useRef<HTMLTableSectionElement>(null)
  const name = textIn(room.name, language).text || t('rooms:untitled')
  const hasNote = isNoteWanted || LANGUAGES.some((written) => hasText(room.note, written))
  const isClosed = isClosingWanted || Object.keys(room.closed).length > 0
  const isVirtual = view.meeting.mode === 'virtual'
  const columns = isVirtual ? 4 : 8

  useEffect(() => {
    if (!isWanted) return
    row.current?.scrollIntoView({ block: 'nearest' })
    focusText(row.current)
  }, [isWanted])

  return (
    <tbody ref={row} className={styles.row} {...reorder.row(room.id)}>
      <tr>
        <td>
          <RowGrip {...reorder.grip(room.id)} />
        </td>
        <td className={styles.names}>
          <RoomTexts room={room} field="name" name={name} />
        </td>
        {isVirtual ? null : <OnSite room={room} name={name} />}
        <td>
          <ul className={styles.use}>
            {use.map(({ day, minutes }) => (
              <li key={day}>
                <span>{weekdayName(weekdayOf(day), language, 'short')}</span>
                {minutes === 0 ? <span /> : <Bar value={minutes} maximum={longest} />}
                <span className={styles.minutes}>{minutes === 0 ? t('rooms:free') : formatDuration(minutes, language)}</span>
              </li>
            ))}
          </ul>
        </td>
        <td>
          <RoomMenu
            view={view}
            room={room}
            index={index}
            reorder={reorder}
            onNote={hasNote ? null : () => wantNote(true)}
            onClose={isClosed ? null : () => wantClosing(true)}
          />
        </td>
      </tr>
      {room.hybrid || isVirtual || room.link !== '' ? (
        <tr className={styles.noteRow}>
          <td colSpan={columns}>
            <div className={styles.link}>
              <span aria-hidden="true">{t('rooms:link')}</span>
              <LinkField label={t('rooms:of.link', { name })} isLabelHidden value={room.link} onChange={(link) => void perform(changeRoom(room.id, { link }))} />
            </div>
          </td>
        </tr>
      ) : null}
      {hasNote ? (
        <tr className={styles.noteRow}>
          <td colSpan={columns}>
            <div className={styles.notes}>
              <RoomTexts room={room} field="note" name={name} />
            </div>
          </td>
        </tr>
      ) : null}
      {isClosed ? (
        <tr className={styles.noteRow}>
          <td colSpan={columns}>
            <p className={styles.closedHead}>{t('rooms:closed')}</p>
            <SpanList
              label={t('rooms:closedOf', { name })}
              spans={room.closed}
              days={view.days}
              addLabel={t('rooms:addClosed')}
              onAdd={(span) => void perform(closeRoom(room.id, newId(), span))}
              onChange={(id, span) => void perform(closeRoom(room.id, id, span))}
            />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

/** Seats, layout, booths and what it offers: what a virtual room has none of. */
function OnSite({ room, name }: { room: Room; name: string }) {
  const { t } = useTranslation(['rooms', 'codes'])
  const perform = usePerform()
  const change = (facts: Partial<RoomFacts>): void => void perform(changeRoom(room.id, facts))
  const count = (fact: 'capacity' | 'booths', maximum: number) => (
    <td className={styles.quietField}>
      <NumberField label={t(`rooms:of.${fact}`, { name })} isLabelHidden minimum={0} maximum={maximum} value={room[fact]} onChange={(value) => change({ [fact]: value })} />
    </td>
  )
  return (
    <>
      {count('capacity', 100_000)}
      <td className={styles.quietField}>
        <Select
          label={t('rooms:of.layout', { name })}
          isLabelHidden
          value={room.layout ?? NONE}
          options={[{ id: NONE, label: t('rooms:noLayout') }, ...LAYOUTS.map((layout) => ({ id: layout, label: capital(t(`codes:layout.${layout}`)) }))]}
          onChange={(id) => change({ layout: LAYOUTS.find((layout) => layout === id) ?? null })}
        />
      </td>
      {count('booths', 100)}
      <td>
        <div className={styles.offers}>
          <Checkbox label={t('rooms:hybrid')} isSelected={room.hybrid} onChange={(hybrid) => change({ hybrid })} />
          <Checkbox label={t('rooms:stepFree')} isSelected={room.stepFree} onChange={(stepFree) => change({ stepFree })} />
        </div>
      </td>
    </>
  )
}

/** The name or the note in three languages, one below the other. */
function RoomTexts({ room, field, name }: { room: Room; field: 'name' | 'note'; name: string }) {
  const { t } = useTranslation(['rooms', 'codes'])
  const spoken = useLanguage()
  const perform = usePerform()
  return LANGUAGES.map((language) => (
    <div key={language} className={styles.text} data-field={field} data-spoken={language === spoken}>
      <LanguageTag language={language} />
      <InPlaceText
        label={t(`rooms:of.${field}`, { name, language: t(`codes:language.${language}`) })}
        language={language}
        look={field === 'note' ? 'soft' : 'plain'}
        isMultiline={field === 'note'}
        value={room[field][language] ?? ''}
        placeholder={t(field === 'note' ? 'rooms:noteMissing' : 'rooms:nameMissing')}
        onChange={(text) => void perform(setRoomText(room.id, field, language, text))}
      />
    </div>
  ))
}
