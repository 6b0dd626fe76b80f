import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import panel from '../proposal/proposal.module.css'
import { disturbanceEdit } from './disturbance-edit.ts'
import { DisturbanceForm } from './DisturbanceForm.tsx'
import { firstTold, type Told } from './told.ts'
import { Ways } from './Ways.tsx'
import { useRepair } from './use-repair.ts'

interface Props {
  view: MeetingView
  onShow: (places: Readonly<Record<string, SessionPlace>> | null) => void
  onDay: (day: string) => void
  onClose: () => void
}

/** Something has happened: it is said here, and the plan is mended with as few moves as possible, in one of several ways. */
export function RepairPart({ view, onShow, onDay, onClose }: Props) {
  const { t } = useTranslation(['proposal', 'app'])
  const perform = usePerform()
  const [told, tell] = useState<Told>(() => firstTold(view))
  const [chosen, choose] = useState(0)
  const [isTaking, take] = useState(false)
  const { repairing, isOutdated, find, cancel } = useRepair(view.meeting.id)
  const repairs = repairing.state === 'found' ? repairing.repairs : null
  const places = useMemo(() => repairs?.[chosen]?.places ?? null, [repairs, chosen])
  useEffect(() => onShow(isOutdated ? null : places), [places, isOutdated, onShow])
  useEffect(() => {
    if (repairs !== null) announce(repairs.length === 0 ? t('proposal:news.noRepair') : t('proposal:news.repairs', { count: repairs.length }))
  }, [repairs, t])

  const accept = async (): Promise<void> => {
    if (repairing.state !== 'found') return
    const edit = disturbanceEdit(view, repairing.disturbance, places ?? {}, newId)
    if (edit === null) return
    take(true)
    await perform(edit).finally(() => take(false))
    const count = Object.keys(places ?? {}).length
    tellDone(edit.verb, (t) => count === 0 ? t('proposal:repair.noted') : t('proposal:repair.accepted', { count }))
    onClose()
  }

  return (
    <>
      <div className={panel.taking}>
        <div className={panel.buttons}>
          {repairing.state === 'found' ? (
            <Button look="primary" isDisabled={isOutdated || isTaking} onPress={() => void accept()}>
              {repairing.repairs.length === 0 ? t('proposal:repair.noteOnly') : t('proposal:repair.accept')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{t('proposal:discard')}</Button>
        </div>
      </div>
      <div className={panel.body}>
        {repairing.state === 'asking' ? (
          <DisturbanceForm
            view={view}
            told={told}
            onTell={tell}
            onFind={(disturbance) => {
              choose(0)
              find(disturbance)
            }}
          />
        ) : repairing.state === 'trying' ? (
          <>
            <ProgressBar label={t('proposal:repair.trying')} done={repairing.done} total={repairing.of} />
            <div className={panel.another}>
              <Button size="small" onPress={cancel}>{t('proposal:repair.cancel')}</Button>
            </div>
          </>
        ) : repairing.state === 'failed' ? (
          <Notice tone="err" actions={<Button size="small" onPress={cancel}>{t('proposal:failed.again')}</Button>}>
            {t('proposal:failed.text', { reason: repairing.reason })}
          </Notice>
        ) : (
          <>
            {isOutdated ? (
              <Notice tone="warn" actions={<Button size="small" onPress={() => find(repairing.disturbance)}>{t('proposal:outdated.again')}</Button>}>
                {t('proposal:outdated.text')}
              </Notice>
            ) : null}
            <Ways view={view} found={repairing} chosen={chosen} onChoose={choose} onDay={onDay} />
            <div className={panel.another}>
              <Button size="small" onPress={cancel}>{t('proposal:repair.change')}</Button>
            </div>
          </>
        )}
      </div>
    </>
  )
}
