import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LiveRegions } from '#renderer/ui/foundation/LiveRegions.tsx'
import { keepFocus } from '#renderer/ui/foundation/keep-focus.ts'
import { tellCutWords } from '#renderer/ui/foundation/tell-cut-words.ts'
import { useMedia } from '#renderer/ui/hooks/use-media.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { useCommands } from '../commands/useCommands.ts'
import { useKeyboard } from '../commands/useKeyboard.ts'
import { useMenuCommands } from '../commands/useMenuCommands.ts'
import { codeOf, Lazily } from '../lazy-code.tsx'
import { useIsPaletteOpen } from '../palette/palette-state.ts'
import { REGISTRY } from '../registry.ts'
import { Bar } from './bar/Bar.tsx'
import { DropTarget } from './DropTarget.tsx'
import { News } from './News.tsx'
import { PageFrame } from './PageFrame.tsx'
import { Sidebar } from './Sidebar.tsx'
import styles from './Shell.module.css'

const PALETTE = codeOf(() => import('../palette/Palette.tsx'))

/** Too narrow for the sidebar beside a page: a window that is magnified to 125 % and more. The smallest one that is not is wider, its frame taken off. */
const NARROW = '(max-width: 1059px)'

/** The frame around every screen: bar, sidebar, page, and what floats above them. */
export function Shell() {
  const { t } = useTranslation('app')
  const commands = useCommands()
  const isNarrow = useMedia(NARROW)
  useKeyboard(commands)
  useMenuCommands(commands)
  useEffect(prepareScreens, [])
  useEffect(tellCutWords, [])
  useEffect(keepFocus, [])
  return (
    <div className={styles.shell} data-narrow={isNarrow || undefined}>
      <a className={styles.skip} href="#page" onClick={skipToPage}>
        {t('skip')}
      </a>
      <Bar isNarrow={isNarrow} />
      {isNarrow ? null : <Sidebar />}
      <main id="page" className={styles.main} data-region tabIndex={-1}>
        <News />
        <PageFrame />
      </main>
      {useIsPaletteOpen() ? <Lazily code={PALETTE} props={{ commands }} /> : null}
      <ToastRegion />
      <LiveRegions />
      <DropTarget />
    </div>
  )
}

/** The address holds the route, so the skip link moves the focus itself. */
function skipToPage(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('page')?.focus()
}

/** Fetches the other screens while nobody waits for them, so that the first visit is as quick as the second. */
function prepareScreens(): () => void {
  const wait = requestIdleCallback(
    () => {
      for (const screen of REGISTRY) void screen.code.load().catch(() => undefined)
      void PALETTE.load()
    },
    { timeout: 4000 }
  )
  return () => cancelIdleCallback(wait)
}
