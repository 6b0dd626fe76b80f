import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { readyEngine } from '../engine/workers.ts'
import { ShareDialog } from '../exchange/ShareDialog.tsx'
import type { ProposalStart } from './start.ts'

/** What the app does for a timetable as a whole: propose, mend, take over, share. */
export function PlanMenu({ view, start, onStart }: { view: MeetingView; start: ProposalStart | null; onStart: (start: ProposalStart) => void }) {
  const { t } = useTranslation('proposal')
  const [isSharing, share] = useState(false)
  // Not while the page is still being drawn.
  useEffect(() => {
    const timer = setTimeout(readyEngine, 300)
    return () => clearTimeout(timer)
  }, [])
  const isWaiting = view.sessions.some((session) => session.status !== 'cancelled' && (!isPlaced(session) || session.room === null))
  return (
    <>
      <Menu
        label={t('menu.more')}
        trigger={
          <IconButton label={t('menu.more')}>
            <MoreIcon />
          </IconButton>
        }
      >
        <MenuItem label={t('menu.improve')} onAction={() => onStart('unlocked')} />
        <MenuItem label={t('menu.repair')} onAction={() => onStart('repair')} />
        <MenuLine />
        <MenuItem label={t('menu.takeOver')} onAction={() => navigate({ screen: 'schedule' })} />
        <MenuItem label={t('menu.share')} onAction={() => share(true)} />
      </Menu>
      <Button look="primary" data-propose isDisabled={start === 'waiting'} onPress={() => onStart(isWaiting ? 'waiting' : 'unlocked')}>
        {t('menu.propose')}
      </Button>
      {isSharing ? <ShareDialog view={view} onClose={() => share(false)} /> : null}
    </>
  )
}
