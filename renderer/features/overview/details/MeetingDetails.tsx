import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { leadToUnfinishedDate } from '#renderer/ui/fields/time/unfinished-date.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { DateFields } from './DateFields.tsx'
import type { Detail } from './details.ts'
import { FactFields } from './FactFields.tsx'
import { LinkOfMeeting, PlaceFields, ZoneOfMeeting } from './PlaceFields.tsx'
import { TextFields } from './TextFields.tsx'
import styles from './details.module.css'

/** The facts of a meeting. Each field is an edit of its own, saved as it is left and taken back by Undo. */
export function MeetingDetails({ view, detail, onClose }: { view: MeetingView; detail: Detail | null; onClose: () => void }) {
  const { t } = useTranslation('overview')
  const form = useRef<HTMLDivElement>(null)
  const close = (): void => {
    if (!leadToUnfinishedDate(form.current)) onClose()
  }
  return (
    <Dialog
      title={t('details.title')}
      width="wide"
      isOpen={detail !== null}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={close}>
          {t('close')}
        </Button>
      }
    >
      {detail === null ? null : (
        <div ref={form} className={styles.form}>
          <Part id="facts" detail={detail}>
            <FactFields meeting={view.meeting} />
          </Part>
          <Part id="texts" detail={detail}>
            <TextFields meeting={view.meeting} />
          </Part>
          <Part id="dates" detail={detail}>
            <DateFields view={view} />
          </Part>
          <Part id="city" detail={detail}>
            <PlaceFields meeting={view.meeting} />
          </Part>
          <Part id="zone" detail={detail}>
            <ZoneOfMeeting meeting={view.meeting} />
          </Part>
          {view.meeting.mode === 'inPerson' && view.meeting.link === '' ? null : (
            <Part id="joining" detail={detail}>
              <LinkOfMeeting meeting={view.meeting} />
            </Part>
          )}
        </div>
      )}
    </Dialog>
  )
}

/** A part of the form; the one that was asked for comes into view with the focus on its first field. */
function Part({ id, detail, children }: { id: Detail; detail: Detail; children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null)
  const isWanted = id === detail && id !== 'facts'
  useEffect(() => {
    if (!isWanted) return undefined
    // After the dialog has taken the focus itself.
    const frame = requestAnimationFrame(() => {
      part.current?.scrollIntoView({ block: 'center' })
      part.current?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [isWanted])
  return (
    <div ref={part} className={styles.part}>
      {children}
    </div>
  )
}
