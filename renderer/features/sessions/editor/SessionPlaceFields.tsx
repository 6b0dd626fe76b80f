import { useTranslation } from 'react-i18next'
import { formatDate, formatDuration } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { changeSession, moveSession } from '#shared/domain/session/edits.ts'
import { USUAL_MINUTES } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select } from '#renderer/ui/fields/Select.tsx'
import { TimeField } from '#renderer/ui/fields/TimeField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import styles from './editor.module.css'

const NONE = 'none'

/** Day, start, length and room; says at once when the room is taken. */
export function SessionPlaceFields({ view, session, findings }: { view: MeetingView; session: Session; findings: readonly Finding[] }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  const days = [...new Set([...view.days, ...(session.day === null ? [] : [session.day])])].sort()
  const usual = USUAL_MINUTES[session.kind]
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <Select
          label={t('field.day')}
          value={session.day ?? NONE}
          options={[
            { id: NONE, label: t('noDay') },
            ...days.map((day) => ({ id: day, label: capital(formatDate(day, language, { weekday: 'long', year: false, article: false })) }))
          ]}
          onChange={(id) => void perform(moveSession(session.id, { day: days.find((day) => day === id) ?? null }))}
        />
      </div>
      <TimeField label={t('field.start')} value={session.start} onChange={(start) => void perform(moveSession(session.id, { start }))} />
      <NumberField
        label={t('field.minutes')}
        unit="min"
        minimum={1}
        maximum={10_000}
        value={session.minutes}
        onChange={(minutes) => {
          if (minutes !== null) void perform(changeSession(session.id, { minutes }))
        }}
      />
      {session.minutes === usual ? null : (
        <p className={styles.usual}>
          {t('usual', { time: formatDuration(usual, language) })}
          <Button look="quiet" size="small" onPress={() => void perform(changeSession(session.id, { minutes: usual }))}>
            {t('takeUsual')}
          </Button>
        </p>
      )}
      <div className={styles.wide}>
        <RoomSelect view={view} session={session} />
      </div>
      {findings
        .filter((finding) => finding.records.some((record) => record.id === session.id))
        .map((finding) => (
          <Clash key={finding.records.map((record) => record.id).join()} finding={finding} session={session} />
        ))}
    </div>
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

/** The room is taken: by what, and the way to it. */
function Clash({ finding, session }: { finding: Finding; session: Session }) {
  const { t } = useTranslation('sessions')
  const say = usePhrase('checks')
  const other = finding.records.find((record) => record.id !== session.id)
  return (
    <div className={styles.wide}>
      <Notice tone="err">
        <p>{say(finding.what)}</p>
        {other ? (
          <Button look="quiet" size="small" onPress={() => navigate({ screen: 'sessions', focus: other.id })}>
            {t('showOther')}
          </Button>
        ) : null}
      </Notice>
    </div>
  )
}
