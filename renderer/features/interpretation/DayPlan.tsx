import { useTranslation } from 'react-i18next'
import { formatTime } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { InterpretedSession } from '#shared/view/interpretation.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { axisOf, inRows, roomsOf, type Axis } from './axis.ts'
import { SessionBlock } from './SessionBlock.tsx'
import styles from './interpretation.module.css'

/** One day: a line for each room, its sessions and their booths where they lie in time. */
export function DayPlan({ view, sessions, chosen }: { view: MeetingView; sessions: readonly InterpretedSession[]; chosen: string | null }) {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  const axis = axisOf(sessions)
  const isVirtual = view.meeting.mode === 'virtual'
  const nameOf = (room: Room | null): string => textIn(room?.name, language).text || t(isVirtual ? 'virtual' : 'noRoom')
  return (
    <div className={styles.scroller}>
      <div className={styles.plan}>
        <div className={styles.hours} aria-hidden="true">
          {axis.hours.map(({ time, share }) => (
            <Hour key={time} share={share} text={formatTime(time, language)} />
          ))}
        </div>
        {roomsOf(sessions, view.rooms).map(({ room, sessions: within }) => (
          <section key={room?.id ?? 'none'} className={styles.room} aria-label={nameOf(room)}>
            <header>
              <h2>{nameOf(room)}</h2>
              {isVirtual ? null : <p>{room?.booths === null || room === null ? t('boothsUnknown') : t('boothsThere', { count: room.booths })}</p>}
            </header>
            <div className={styles.lanes}>
              <Lines axis={axis} />
              {inRows(within).map((row) => (
                <ul key={row[0]?.session.id} className={styles.lane}>
                  {row.map((one) => (
                    <SessionBlock key={one.session.id} view={view} one={one} axis={axis} isChosen={one.session.id === chosen} />
                  ))}
                </ul>
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}

function Hour({ share, text }: { share: number; text: string }) {
  const place = useCssVariables<HTMLSpanElement>({ '--from': `${share * 100}%` })
  return <span ref={place}>{text}</span>
}

function Lines({ axis }: { axis: Axis }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {axis.hours.map(({ time, share }) => (
        <Hour key={time} share={share} text="" />
      ))}
    </div>
  )
}
