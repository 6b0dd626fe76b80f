import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeSessions, type SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Consequences } from '../changes/Consequences.tsx'
import { newErrors } from '../changes/new-errors.ts'
import styles from './proposal.module.css'

interface Props {
  view: MeetingView
  /** The places that would be written. */
  chosen: Readonly<Record<string, SessionPlace>>
  /** How many the proposal has in all. */
  offered: number
  isOutdated: boolean
  onClose: () => void
}

/** Takes the proposal, or what was chosen of it, as one action that is taken back as one. A part that clashes by itself is said. */
export function AcceptButtons({ view, chosen, offered, isOutdated, onClose }: Props) {
  const { t } = useTranslation(['proposal', 'app'])
  const perform = usePerform()
  const [isTaking, take] = useState(false)
  const count = Object.keys(chosen).length
  const isPart = count < offered
  const errors = useMemo(() => (isPart && count > 0 && !isOutdated ? newErrors(view, view, chosen) : []), [view, chosen, isPart, count, isOutdated])
  const accept = async (): Promise<void> => {
    take(true)
    await perform(placeSessions(chosen)).finally(() => take(false))
    tellDone('session.arrange', (t) => t('proposal:accepted', { count }))
    onClose()
  }
  return (
    <div className={styles.taking}>
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={count === 0 || isOutdated || isTaking} onPress={() => void accept()}>
          {isPart ? t('proposal:acceptChosen', { count }) : t('proposal:acceptAll')}
        </Button>
        <Button onPress={onClose}>{t('proposal:discard')}</Button>
      </div>
      {errors.length === 0 ? null : <Consequences intro={t('proposal:partClashes')} errors={errors} />}
    </div>
  )
}
