import { useTranslation } from 'react-i18next'
import { Kbd } from '#renderer/ui/marks/Kbd.tsx'
import { SearchIcon } from '#renderer/ui/marks/icons.tsx'
import { openPalette } from '#renderer/app/palette/palette-state.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Logo } from '../Logo.tsx'
import { MeetingSwitcher } from './MeetingSwitcher.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { ScreensButton } from './ScreensButton.tsx'
import styles from './Bar.module.css'

/** The top of the window: which meeting, search or command, whether all is saved, which language. */
export function Bar({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useTranslation('app')
  return (
    <header className={styles.bar} data-region aria-label={t('region.bar')}>
      {isNarrow ? <ScreensButton /> : <Logo />}
      <MeetingSwitcher />
      <span className={styles.grow} />
      <button type="button" className={styles.search} onClick={openPalette} aria-keyshortcuts="Control+K">
        <SearchIcon />
        <span className={styles.searchWords}>{t('search')}</span>
        <Kbd keys="Ctrl+K" />
      </button>
      <SaveIndicator />
      <LanguageSwitch />
    </header>
  )
}
