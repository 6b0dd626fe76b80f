import { useTranslation } from 'react-i18next'
import { formatDate, formatDuration } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { changeSession, moveSession } from '#shared/domain/session/edits.ts'
import { inheritedLink, joinLink } from '#shared/domain/session/joining.ts'
import { USUAL_MINUTES } from '#shared/domain/session/rules.ts'
import { HALF_DAYS, type Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Switch } from '#renderer/ui/fields/choice/Switch.tsx'
import { LinkField } from '#renderer/ui/fields/text/LinkField.tsx'
import { TimeField } from '#renderer/ui/fields/time/TimeField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { MinutesField } from './MinutesField.tsx'
import styles from './editor.module.css'

const NONE = 'none'

/** Day, start, length and room; when people would rather have it, and whether it may be moved. */
export function SessionPlaceFields({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const days = [...new Set([...view.days, ...(session.day === null ? [] : [session.day])])].sort()
  const usual = USUAL_MINUTES[session.kind]
  return (
    <div className={styles.fields} data-field="place">
      <div className={styles.wide}>
        <Select
          label={t('sessions:field.day')}
          value={session.day ?? NONE}
          options={[
            { id: NONE, label: t('sessions:noDay') },
            ...days.map((day) => ({ id: day, label: capital(formatDate(day, language, { weekday: 'long', year: false, article: false })) }))
          ]}
          onChange={(id) => void perform(moveSession(session.id, { day: days.find((day) => day === id) ?? null }))}
        />
      </div>
      <TimeField label={t('sessions:field.start')} value={session.start} onChange={(start) => void perform(moveSession(session.id, { start }))} />
      <div data-field="minutes">
        <MinutesField
          label={t('sessions:field.minutes')}
          value={session.minutes}
          onChange={(minutes) => void perform(changeSession(session.id, { minutes }))}
        />
      </div>
      {session.minutes === usual ? null : (
        <p className={styles.usual}>
          {t('sessions:usual', { time: formatDuration(usual, language) })}
          <Button look="quiet" size="small" onPress={() => void perform(changeSession(session.id, { minutes: usual }))}>
            {t('sessions:takeUsual')}
          </Button>
        </p>
      )}
      <div className={styles.wide} data-field="room">
        <RoomSelect view={view} session={session} />
      </div>
      {view.meeting.mode === 'inPerson' && session.link === '' ? null : (
        <div className={styles.wide} data-field="link">
          <SessionLink view={view} session={session} />
        </div>
      )}
      <Select
        label={t('sessions:field.wish')}
        value={session.wish ?? NONE}
        options={[{ id: NONE, label: t('sessions:noWish') }, ...HALF_DAYS.map((half) => ({ id: half, label: capital(t(`codes:halfDay.${half}`)) }))]}
        onChange={(id) => void perform(changeSession(session.id, { wish: HALF_DAYS.find((half) => half === id) ?? null }))}
      />
      <div className={styles.lock}>
        <Switch
          label={t('sessions:field.locked')}
          isSelected={session.locked}
          onChange={(locked) => void perform(changeSession(session.id, { locked }))}
        />
      </div>
    </div>
  )
}

/** Where the session is joined; without an address of its own, that of its room or of the meeting holds. */
function SessionLink({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const perform = usePerform()
  const inherited = session.link === '' && joinLink(view, session) !== null
  const description = !inherited ? undefined : view.room(session.room)?.link ? t('linkOfRoom') : t('linkOfMeeting')
  return (
    <LinkField
      label={t('field.link')}
      value={session.link}
      placeholder={inherited ? inheritedLink(view, session) : ''}
      description={description}
      onChange={(link) => void perform(changeSession(session.id, { link }))}
    />
  )
}

function RoomSelect({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  const room = view.room(session.room)
  const isTooSmall = room !== null && room.capacity !== null && session.audience !== null && session.audience > room.capacity
  return (
    <Select
      label={t('field.room')}
      value={room?.id ?? NONE}
      problem={isTooSmall ? t('tooSmall', { count: room.capacity ?? 0 }) : null}
      options={[
        { id: NONE, label: t('noRoom') },
        ...view.rooms.map(({ id, name, capacity, booths }) => ({
          id,
          label: textIn(name, language).text || t('untitledRoom'),
          detail: [capacity === null ? '' : t('seats', { count: capacity }), booths === null ? '' : t('booths', { count: booths })].filter(Boolean).join(' · ')
        }))
      ]}
      onChange={(id) => void perform(moveSession(session.id, { room: id === NONE ? null : id }))}
    />
  )
}
